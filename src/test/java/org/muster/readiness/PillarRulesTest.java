package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillResult;
import org.muster.drill.DrillRow;
import org.muster.plan.CopyOf;
import org.muster.plan.CopyRow;
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
                1L, "D-1", "PAY", "CRASH", TODAY.minusDays(9), result, new BigDecimal(hours), "", "planner");
        return new Proof(Map.of("PAY", List.of(drill)), Proof.NONE.trained(), Map.of());
    }

    private static Proof trained(Map<String, LocalDate> until) {
        return new Proof(Map.of(), new DrillDirectory.Trained(until), Map.of());
    }

    private static Proof copied(String version, Stage stage, LocalDate planned) {
        return copied(CopyOf.PLAN, version, stage, planned);
    }

    private static Proof copied(CopyOf document, String version, Stage stage, LocalDate planned) {
        var row = new CopyRow("COPY-0001", "On paper", document, stage, "HQ", "HQ/R1", "wu", version);
        var check = new Evidence.Check(planned, planned.plusDays(9), false);
        return new Proof(
                Map.of(),
                Proof.NONE.trained(),
                Map.of("PAY", List.of(new Proof.ControlledCopy(row, Optional.of(check)))));
    }

    @Test
    void planNobodyEverPlayedOrLearnedIsUnknown() {
        assertThat(PillarRules.exercises(aPlan(), Proof.NONE, FOUR_HOURS, TODAY))
                .isEqualTo(Light.UNKNOWN);
        assertThat(PillarRules.training(aPlan(), Proof.NONE, TODAY)).isEqualTo(Light.UNKNOWN);
    }

    @Test
    void exerciseCountsByItsResultAndItsTime() {
        assertThat(PillarRules.exercises(aPlan(), played(DrillResult.PASSED, "3"), FOUR_HOURS, TODAY))
                .isEqualTo(Light.R1);
        assertThat(PillarRules.exercises(aPlan(), played(DrillResult.PASSED_WITH_REMARKS, "3"), FOUR_HOURS, TODAY))
                .isEqualTo(Light.R2);
        assertThat(PillarRules.exercises(aPlan(), played(DrillResult.PASSED, "5"), FOUR_HOURS, TODAY))
                .isEqualTo(Light.R3);
        assertThat(PillarRules.exercises(aPlan(), played(DrillResult.FAILED, "3"), FOUR_HOURS, TODAY))
                .isEqualTo(Light.R4);
    }

    @Test
    void everybodyATaskNamesHasToBeTrained() {
        assertThat(PillarRules.training(aPlan(), trained(Map.of("wu", TODAY, "hu", TODAY)), TODAY))
                .isEqualTo(Light.R1);
        assertThat(PillarRules.training(aPlan(), trained(Map.of("wu", TODAY, "hu", TODAY.minusDays(1))), TODAY))
                .isEqualTo(Light.R3);
        assertThat(PillarRules.training(aPlan(), trained(Map.of("wu", TODAY.minusDays(1))), TODAY))
                .isEqualTo(Light.R4);
    }

    @Test
    void planWithoutContactsHasNobodyToCall() {
        assertThat(PillarRules.organisation(aPlan(), TODAY)).isEqualTo(Light.R4);
    }

    @Test
    void planInForceWithoutAReviewThatIsDueIsInOrder() {
        assertThat(PillarRules.planning(aPlan(), Proof.NONE, TODAY)).isEqualTo(Light.R1);
    }

    @Test
    void copiesStandForThePlanAsLongAsTheyShowItAreThereAndChecked() {
        assertThat(PillarRules.planning(aPlan(), copied("1.0", Stage.IN_STORE, TODAY), TODAY))
                .isEqualTo(Light.R1);
        assertThat(PillarRules.planning(aPlan(), copied("1.0", Stage.IN_STORE, TODAY.minusDays(1)), TODAY))
                .isEqualTo(Light.R2);
        assertThat(PillarRules.planning(aPlan(), copied("1.0", Stage.IN_STORE, TODAY.minusDays(10)), TODAY))
                .isEqualTo(Light.R3);
        assertThat(PillarRules.planning(aPlan(), copied("2.0", Stage.IN_STORE, TODAY), TODAY))
                .isEqualTo(Light.R3);
        assertThat(PillarRules.planning(aPlan(), copied("1.0", Stage.MISSING, TODAY), TODAY))
                .isEqualTo(Light.R3);
    }

    @Test
    void aListOfContactsIsComparedWithTheContacts() {
        var plan = aPlan();
        var called = new PlanOutline(
                plan.code(),
                plan.details(),
                1,
                3,
                plan.reviewOn(),
                plan.businessLines(),
                plan.scenarios(),
                plan.lines());

        assertThat(PillarRules.planning(called, copied(CopyOf.CONTACT_LIST, "3", Stage.IN_STORE, TODAY), TODAY))
                .isEqualTo(Light.R1);
        assertThat(new PillarCauses(
                                called, copied(CopyOf.CONTACT_LIST, "1.0", Stage.IN_STORE, TODAY), FOUR_HOURS, TODAY)
                        .planning())
                .singleElement()
                .satisfies(cause -> assertThat(cause.reason()).isEqualTo("LIST_OUTDATED"))
                .satisfies(cause -> assertThat(cause.arguments()).containsExactly("COPY-0001", "1.0", "3"));
    }

    @Test
    void theNextDayToLookAgainIsTheDayAfterTheFirstProofEnds() {
        assertThat(PillarRules.nextChange(aPlan(), Proof.NONE, TODAY)).isEmpty();
        assertThat(PillarRules.nextChange(aPlan(), trained(Map.of("wu", TODAY.plusDays(5), "zhou", TODAY)), TODAY))
                .contains(TODAY.plusDays(6));
        assertThat(PillarRules.nextChange(aPlan(), copied("1.0", Stage.IN_STORE, TODAY), TODAY))
                .contains(TODAY.plusDays(1));
        assertThat(PillarRules.nextChange(aPlan(), played(DrillResult.PASSED, "3"), TODAY))
                .contains(TODAY.minusDays(9).plusYears(1).plusDays(1));
    }

    @Test
    void anExerciseOlderThanAYearProvesNothing() {
        assertThat(PillarRules.exercises(aPlan(), played(DrillResult.PASSED, "3"), FOUR_HOURS, TODAY.plusYears(1)))
                .isEqualTo(Light.UNKNOWN);
    }

    @Test
    void whoHasLeftDoesNothingAnyMore() {
        var plan = where().answers("CRASH")
                .line(Part.TASK, "T1", "name", "Start", "person", "wu", "deputy", "hu")
                .line(Part.CONTACT, "C1", "person", "wu", "verified_on", TODAY.toString())
                .line(Part.CALL_TEST, "R1", "held_on", TODAY.toString(), "called", "9", "reached", "9")
                .world()
                .plans()
                .get(0);

        assertThat(PillarRules.organisation(plan, TODAY)).isEqualTo(Light.R1);
        assertThat(plan.people()).containsExactlyInAnyOrder("wu", "hu");
        assertThat(PillarRules.organisation(plan.leaving(Set.of("hu")), TODAY)).isEqualTo(Light.R3);
        assertThat(new PillarCauses(plan.leaving(Set.of("wu")), Proof.NONE, FOUR_HOURS, TODAY).organisation())
                .extracting(PillarCause::reason)
                .containsExactly("NOBODY");
    }
}
