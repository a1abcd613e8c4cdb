package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillResult;
import org.muster.drill.DrillRow;
import org.muster.plan.Part;
import org.muster.plan.PlanOutline;

class PillarRulesTest {

    private static final BigDecimal FOUR_HOURS = BigDecimal.valueOf(4);

    private static PlanOutline aPlan() {
        return where().answers("CRASH")
                .line(Part.TASK, "T1", "name", "Start", "person", "wu", "deputy", "hu")
                .world()
                .plans()
                .get(0);
    }

    private static Proof played(DrillResult result, String hours) {
        var drill = new DrillRow(
                "D-1", "PAY", "CRASH", TODAY.minusDays(9), result, Optional.of(new BigDecimal(hours)), "", "planner");
        return new Proof(Map.of("PAY", List.of(drill)), Proof.NONE.trained());
    }

    private static Proof trained(Set<String> now, Set<String> ever) {
        return new Proof(Map.of(), new DrillDirectory.Trained(now, ever));
    }

    @Test
    void planNobodyEverPlayedOrLearnedIsUnknown() {
        assertThat(PillarRules.exercises(aPlan(), Proof.NONE, FOUR_HOURS)).isEqualTo(Light.UNKNOWN);
        assertThat(PillarRules.training(aPlan(), Proof.NONE)).isEqualTo(Light.UNKNOWN);
    }

    @Test
    void exerciseCountsByItsResultAndItsTime() {
        assertThat(PillarRules.exercises(aPlan(), played(DrillResult.PASSED, "3"), FOUR_HOURS))
                .isEqualTo(Light.R1);
        assertThat(PillarRules.exercises(aPlan(), played(DrillResult.PASSED_WITH_REMARKS, "3"), FOUR_HOURS))
                .isEqualTo(Light.R2);
        assertThat(PillarRules.exercises(aPlan(), played(DrillResult.PASSED, "5"), FOUR_HOURS))
                .isEqualTo(Light.R3);
        assertThat(PillarRules.exercises(aPlan(), played(DrillResult.FAILED, "3"), FOUR_HOURS))
                .isEqualTo(Light.R4);
    }

    @Test
    void everybodyATaskNamesHasToBeTrained() {
        assertThat(PillarRules.training(aPlan(), trained(Set.of("wu", "hu"), Set.of("wu", "hu"))))
                .isEqualTo(Light.R1);
        assertThat(PillarRules.training(aPlan(), trained(Set.of("wu"), Set.of("wu", "hu"))))
                .isEqualTo(Light.R3);
        assertThat(PillarRules.training(aPlan(), trained(Set.of(), Set.of("wu"))))
                .isEqualTo(Light.R4);
    }

    @Test
    void planWithoutContactsHasNobodyToCall() {
        assertThat(PillarRules.organisation(aPlan(), TODAY)).isEqualTo(Light.R4);
    }

    @Test
    void planInForceWithoutAReviewThatIsDueIsInOrder() {
        assertThat(PillarRules.planning(aPlan(), TODAY)).isEqualTo(Light.R1);
    }
}
