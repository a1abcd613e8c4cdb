package org.muster.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.identity.Department;
import org.muster.identity.PersonDetails;
import org.muster.identity.PersonRegister;
import org.muster.identity.Post;
import org.muster.plan.BusinessLineDetails;
import org.muster.plan.ContinuityRegister;
import org.muster.plan.Part;
import org.muster.plan.PlanDetails;
import org.muster.plan.PlanRegister;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

class DrillRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Somebody who writes plans at some sites. */
    private record Planner(Reach where) implements Caller {

        @Override
        public String code() {
            return "planner";
        }

        @Override
        public Reach reach(Right right) {
            return Set.of(Right.EDIT_PLANS, Right.READ_PLANS).contains(right) ? where : Reach.NOWHERE;
        }
    }

    private static final Planner EVERYWHERE = new Planner(Reach.EVERYWHERE);
    private static final Planner AT_B = new Planner(Reach.at(Set.of("B")));

    private Database database;
    private DrillRegister register;

    @BeforeEach
    void twoPlansAtTwoSites() throws SQLException {
        database = new Database();
        register = database.the(DrillRegister.class);
        database.run(() -> {
            for (var code : List.of("owner", "here", "there")) {
                database.the(PersonRegister.class)
                        .add(
                                code,
                                new PersonDetails(
                                        code,
                                        code + "@muster.example",
                                        Language.EN,
                                        new Post(Department.OPERATIONS, "", "", "")));
            }
            database.the(ContinuityRegister.class)
                    .add(
                            "PAYMENT",
                            new BusinessLineDetails(
                                    "Taking payments",
                                    "支付",
                                    "",
                                    BigDecimal.ONE,
                                    BigDecimal.ONE,
                                    BigDecimal.TEN,
                                    Optional.empty()));
        });
        plan("PLAN-A", "there");
        plan("PLAN-B", "here");
        try (var connection = database.source().getConnection();
                var placed = connection.prepareStatement(
                        "update contingency_plan set site = substr(code, 6, 1) where code like 'PLAN-%'")) {
            placed.executeUpdate();
        }
    }

    private void plan(String code, String person) {
        database.run(EVERYWHERE, () -> {
            var plans = database.the(PlanRegister.class);
            plans.open(code, new PlanDetails(code, "", "", "owner", "owner", "", 1, List.of("PAYMENT"), List.of()));
            plans.write(
                    code,
                    Part.TASK,
                    "T1",
                    0,
                    Map.of(
                            "phase",
                            "DETECT",
                            "name",
                            "Look",
                            "start_minutes",
                            "0",
                            "duration_minutes",
                            "5",
                            "person",
                            person));
        });
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    private static NewTraining training(String person) {
        return new NewTraining(person, TrainingType.PLAN, TODAY, TODAY.plusYears(1), "");
    }

    private static NewDrill drill(String scenario) {
        return new NewDrill("PLAN-B", scenario, TODAY, DrillResult.PASSED, Optional.empty(), "");
    }

    private static List<String> fields(Throwable refusal) {
        return ((Refusal) refusal).reasons().stream().map(Reason::field).toList();
    }

    @Test
    void whoWritesPlansAtASiteReportsTrainingsOfWhomThoseName() {
        database.run(AT_B, () -> register.report(training("here")));

        assertThatThrownBy(() -> database.run(AT_B, () -> register.report(training("there"))))
                .satisfies(refusal -> assertThat(fields(refusal)).containsExactly("person"));
        database.run(EVERYWHERE, () -> register.report(training("there")));
    }

    @Test
    void aPlanThatAnswersNoScenarioIsPlayedAsAWhole() {
        database.run(AT_B, () -> register.report(drill("")));

        assertThatThrownBy(() -> database.run(AT_B, () -> register.report(drill("CRASH"))))
                .satisfies(refusal -> assertThat(fields(refusal)).containsExactly("scenario"));
    }

    @Test
    void listsAreReadPageByPageWithinThePlansThatAreSeen() {
        var directory = database.the(DrillDirectory.class);
        database.run(EVERYWHERE, () -> {
            for (var number = 0; number < 5; number++) {
                register.report(new NewDrill(
                        number == 2 ? "PLAN-A" : "PLAN-B",
                        "",
                        TODAY.minusDays(number),
                        number == 4 ? DrillResult.FAILED : DrillResult.PASSED,
                        Optional.of(BigDecimal.ONE),
                        ""));
                register.report(training("there"));
            }
        });
        var all = new DrillFilter("", "", "", Set.of());

        database.run(AT_B, () -> {
            var first = directory.list(all, DrillDirectory.NEWEST, Optional.empty(), 3);
            var second = directory.list(all, DrillDirectory.NEWEST, first.next(), 3);
            assertThat(first.count().atLeast()).isEqualTo(4);
            assertThat(first.rows()).extracting(DrillRow::code).containsExactly("D-0001", "D-0002", "D-0004");
            assertThat(second.rows()).extracting(DrillRow::code).containsExactly("D-0005");
            assertThat(second.next()).isEmpty();
            assertThat(directory.rows(new DrillFilter("", "", "", Set.of(DrillResult.FAILED)), DrillDirectory.NEWEST))
                    .extracting(DrillRow::code)
                    .containsExactly("D-0005");
            assertThat(directory.rows(new TrainingFilter("", "there", Set.of()), DrillDirectory.NEWEST))
                    .extracting(TrainingRow::personName)
                    .containsExactly("there", "there", "there", "there", "there");
        });
    }
}
