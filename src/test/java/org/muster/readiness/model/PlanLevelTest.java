package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.model.ARequirement.aRequirement;
import static org.muster.readiness.model.AnAsset.anAsset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How requirements make up a plan: criticality pulls the level, weights make the index, and the two never mix. */
class PlanLevelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Ratio PHI = Ratio.of(7, 10);

    @Test
    void onlyAVitalRequirementPullsAllTheWay() {
        var missing = aRequirement("switch", 1, "SWITCH");

        assertThat(standing(PHI, missing)).isEqualTo("R4 0.0");
        assertThat(standing(PHI, missing.important())).isEqualTo("R3 0.0");
        assertThat(standing(PHI, missing.supporting())).isEqualTo("R2 0.0");
    }

    @Test
    void aPlanWithoutRequirementsLacksNothing() {
        assertThat(standing(PHI)).isEqualTo("R1 100.0");
    }

    @Test
    void aPlanOnWhichNothingWeighsIsCompleteWhateverItsLevel() {
        assertThat(standing(PHI, aRequirement("switch", 1, "SWITCH").weighing(0)))
                .isEqualTo("R4 100.0");
    }

    @Test
    void weightsReachOneHundredExactlyWhenEverythingIsCovered() {
        var third = aRequirement("server", 1, "SERVER").weighing(3);
        var rest = aRequirement("spare", 1, "SERVER").weighing(7);

        assertThat(standing(PHI, third, rest)).isEqualTo("R2 100.0");
    }

    @Test
    void theIndexRoundsOnceAtTheEnd() {
        var third = aRequirement("server", 3, "SERVER");
        var twoThirds = aRequirement("remark", 3, "REMARKED");

        assertThat(standing(Ratio.ONE, third)).isEqualTo("R4 33.3");
        assertThat(standing(Ratio.ONE, third, twoThirds)).isEqualTo("R4 50.0");
    }

    @Test
    void aConditionalUnitCountsFromNothingToAllAsTheFactorSays() {
        var both = aRequirement("remark", 2, "REMARKED");

        assertThat(standing(Ratio.ZERO, both)).isEqualTo("R3 0.0");
        assertThat(standing(PHI, both)).isEqualTo("R3 70.0");
        assertThat(standing(Ratio.ONE, both)).isEqualTo("R3 100.0");
    }

    @Test
    void losingAnImportantSinglePointLeavesThePlanDegraded() {
        var plan = plan(aRequirement("server", 1, "SERVER").important());

        var readiness = Readiness.evaluate(facts(PHI, plan), TODAY, Scenario.NORMAL, Overlay.NONE);

        assertThat(readiness.plans().get(0).singlePoints())
                .containsExactly(new SinglePoint("unit:SRV-01", "server", ReadinessLevel.R3));
    }

    private static String standing(Ratio phi, ARequirement... requirements) {
        var evaluation = Readiness.evaluate(facts(phi, plan(requirements)), TODAY, Scenario.NORMAL, Overlay.NONE);
        var standing = evaluation.plans().get(0).standing();
        return standing.level() + " " + standing.index();
    }

    private static Plan plan(ARequirement... requirements) {
        var four = new BigDecimal(4);
        return new Plan(
                "P",
                1,
                four,
                four,
                Arrays.stream(requirements).map(ARequirement::asked).toList());
    }

    private static Facts facts(Ratio phi, Plan plan) {
        var assets = List.of(
                anAsset("SRV-01", "SERVER").here(),
                anAsset("OLD-01", "REMARKED").of(2).conditional().here());
        return new Facts(assets, List.of(plan), phi);
    }
}
