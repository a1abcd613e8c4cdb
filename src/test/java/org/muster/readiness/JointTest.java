package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.plan.Part;
import org.muster.readiness.model.Shortfall;

/** Plans that run together answer what they are written for: what that takes away is away for all of them. */
class JointTest {

    private static AWorld twoSites() {
        return where().needs(1)
                .plan("DCL")
                .needs(1)
                .server("SRV-A1", Stage.IN_STORE, "A")
                .server("SRV-A2", Stage.IN_STORE, "A")
                .server("SRV-B1", Stage.IN_STORE, "B");
    }

    @Test
    void whatAScenarioTakesAwayIsAwayForAllWithoutBeingNamed() {
        var world = twoSites().answering("DCL", "LOSS-A", "site:A").world();

        var joint = Joint.of(world, List.of("PAY", "DCL"), List.of(), TODAY);

        assertThat(joint.lost()).containsExactly("site:A");
        assertThat(joint.activation().shortfall()).containsExactly(new Shortfall("DCL", "DB", 1));
        assertThat(Joint.of(world, List.of("PAY"), List.of(), TODAY).lost()).isEmpty();
    }

    @Test
    void ofSeveralScenariosThatDecidesInWhichThePlanStandsWorst() {
        var world = twoSites()
                .server("SRV-B2", Stage.IN_STORE, "B")
                .plan("PAY")
                .line(Part.ASSIGNMENT, "P", "requirement", "DB", "duty", "PRIMARY", "asset", "SRV-B1")
                .answering("PAY", "LOSS-A", "site:A")
                .answering("PAY", "LOSS-B", "site:B")
                .world();

        assertThat(Joint.of(world, List.of("PAY"), List.of("power:X"), TODAY).lost())
                .containsExactly("power:X", "site:B");
    }

    @Test
    void aLossThatIsAskedForByItselfIsTheWholeLoss() {
        var world = twoSites().answering("PAY", "LOSS-B", "site:B").world();

        var joint = Joint.after(world, List.of("site:A"), TODAY);

        assertThat(joint.plans()).containsExactly("PAY", "DCL");
        assertThat(joint.lost()).containsExactly("site:A");
    }

    @Test
    void whatIfTellsThePlansTogetherUnderTheirOwnLosses() {
        var world = twoSites()
                .answering("PAY", "LOSS-A", "site:A")
                .answering("DCL", "LOSS-A", "site:A")
                .world();

        var answer = WhatIf.of(world, List.of(new Change.Remove("SRV-B1")), TODAY, 365);

        assertThat(answer.lost()).containsExactly("site:A");
        assertThat(answer.jointBefore().activation().shortfall()).containsExactly(new Shortfall("DCL", "DB", 1));
        assertThat(answer.jointAfter().activation().shortfall())
                .containsExactly(new Shortfall("PAY", "DB", 1), new Shortfall("DCL", "DB", 1));
    }

    @Test
    void unitsOfDifferentThingsAreNotAdded() {
        var world = twoSites()
                .line(
                        Part.REQUIREMENT,
                        "COVER",
                        "capability",
                        "COVER_CYBER",
                        "quantity",
                        "5000",
                        "criticality",
                        "VITAL")
                .world();

        assertThat(Joint.of(world, List.of("PAY", "DCL"), List.of(), TODAY).totals())
                .containsEntry("SERVER", new JointAnswer.Total(2, 2))
                .containsEntry("COVER_CYBER", new JointAnswer.Total(5000, 0));
    }
}
