package org.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.inspection.Company.ANNA;
import static org.muster.inspection.Company.BEN;
import static org.muster.inspection.Company.DORA;
import static org.muster.inspection.Company.TODAY;
import static org.muster.inspection.Company.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.shared.usecase.Refusal;

/** What a check proves, and what it does not. */
class ProofTest {

    private static final Company company = new Company();

    @AfterEach
    void empty() {
        company.clear();
    }

    @AfterAll
    static void gone() {
        company.close();
    }

    /** Counted as ints, the digits of the first two overflow; the third is a meter that ran backwards beyond nought. */
    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "1E-2147483647", "-5", "1E+999999999", "1234567890123"})
    void aReadingNoMeterShowsIsRefused(String reading) {
        company.aServer("SRV-0001");
        var answers = new ArrayList<>(check("SRV-0001", InspectionResult.PASS).answers());
        answers.set(7, GivenAnswer.of(8, reading));
        assertRefused(() -> company.inspect(DORA, given("SRV-0001", "", "SERVER-PERIODIC", answers)), "answers.8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400000000", "1e-400000000", "0.0001", "0", "-5"})
    void aRuleByUseTakesOnlyWhatMetersCanShow(String step) {
        assertRefused(() -> Recurrence.parse("meter " + step), "recurrence");
    }

    @Test
    void anItemIsAnsweredOnce() {
        company.aServer("SRV-0001");
        var answers = new ArrayList<>(check("SRV-0001", InspectionResult.PASS).answers());
        answers.add(GivenAnswer.of(2, "FAIL"));
        assertRefused(() -> company.inspect(DORA, given("SRV-0001", "", "SERVER-PERIODIC", answers)), "answers.2");
    }

    @Test
    void whatFailedDoesNotComeBackByItsRepair() {
        company.aServer("SRV-0001");
        company.inspect(ANNA, "SRV-0001", InspectionResult.FAIL);
        company.take(DORA, "SRV-0001", Step.START_MAINTENANCE, Map.of());
        assertRefused(() -> company.take(DORA, "SRV-0001", Step.COMPLETE_MAINTENANCE, repaired("IN_STORE")), "outcome");
        company.take(DORA, "SRV-0001", Step.COMPLETE_MAINTENANCE, repaired("QUARANTINED"));
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.QUARANTINED);
    }

    @Test
    void whatWasWellBeforeItsRepairGoesBackAtOnce() {
        company.aServer("SRV-0001");
        company.take(DORA, "SRV-0001", Step.START_MAINTENANCE, Map.of());
        company.take(DORA, "SRV-0001", Step.COMPLETE_MAINTENANCE, repaired("IN_STORE"));
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.IN_STORE);
    }

    @Test
    void aCountNeitherAcceptsNorReleases() {
        company.delivered("SRV-0001");
        company.inspect(BEN, counted("SRV-0001", ""));
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.RECEIVED);
        company.aServer("SRV-0002");
        company.inspect(ANNA, "SRV-0002", InspectionResult.FAIL);
        company.inspect(DORA, counted("SRV-0002", ""));
        assertThatThrownBy(() -> company.take(ANNA, "SRV-0002", Step.RELEASE, Map.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasWellBeforeItFailedIsNoReinspection() {
        company.aServer("SRV-0001");
        company.days(5, () -> company.inspect(ANNA, "SRV-0001", InspectionResult.FAIL));
        company.days(5, () -> {
            assertRefused(
                    () -> company.inspect(
                            DORA, on(TODAY.plusDays(4), Company.check("SRV-0001", InspectionResult.PASS))),
                    "done_on");
            company.inspect(DORA, on(TODAY.plusDays(5), Company.check("SRV-0001", InspectionResult.PASS)));
            company.take(ANNA, "SRV-0001", Step.RELEASE, Map.of());
            return company;
        });
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.IN_STORE);
    }

    @Test
    void oneForgivenDayIsNotForgivenAgainAndAgain() {
        company.aServer("SRV-0001");
        company.days(5, () -> company.inspect(ANNA, "SRV-0001", InspectionResult.PASS));
        company.days(5, () -> {
            company.inspect(ANNA, on(TODAY.plusDays(4), Company.check("SRV-0001", InspectionResult.PASS)));
            assertRefused(
                    () -> company.inspect(
                            ANNA, on(TODAY.plusDays(3), Company.check("SRV-0001", InspectionResult.PASS))),
                    "done_on");
            return company;
        });
    }

    @Test
    void anotherChecklistDoesNotFindGoodWhatFailed() {
        company.aServer("SRV-0001");
        company.inspect(ANNA, "SRV-0001", InspectionResult.FAIL);
        company.inspect(DORA, every("SRV-0001", "SERVER-CLOSE"));
        company.inspect(DORA, every("SRV-0001", "SERVER-PREUSE"));
        assertThatThrownBy(() -> company.take(ANNA, "SRV-0001", Step.RELEASE, Map.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aCheckIsSignedByWhoeverHandsItIn() {
        company.delivered("SRV-0001");
        assertRefused(() -> company.inspect(BEN, Company.acceptance(DORA, "SRV-0001", "PASS")), "answers.9");
        company.inspect(BEN, Company.acceptance(BEN, "SRV-0001", "PASS"));
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.IN_STORE);
    }

    private static NewInspection on(LocalDate day, NewInspection given) {
        return new NewInspection(
                given.asset(),
                given.duty(),
                given.checklist(),
                given.edition(),
                Optional.of(day),
                given.assetVersion(),
                given.wish(),
                given.answers(),
                given.reason(),
                given.signedAs(),
                given.details());
    }

    private static NewInspection every(String tag, String checklist) {
        var items = company.reading(
                ANNA,
                () -> company.the(ChecklistDirectory.class)
                        .find(checklist)
                        .orElseThrow()
                        .items());
        return given(
                tag,
                "",
                checklist,
                items.stream()
                        .map(item -> GivenAnswer.of(
                                item.number(),
                                switch (item.type()) {
                                    case PASS_FAIL -> "PASS";
                                    case SCAN -> tag;
                                    case MEASURE, METER ->
                                        item.minimum().orElse(BigDecimal.ONE).toPlainString();
                                    case CHOICE -> item.choices().get(0);
                                    case SIGNATURE -> "dora";
                                    case TEXT, PHOTO -> "seen";
                                }))
                        .toList());
    }

    @Test
    void anEditionThatWasReplacedIsAnsweredNoLongerThanAPageStandsOpen() {
        company.aServer("SRV-0001");
        var old = new NewInspection(
                "SRV-0001",
                Optional.empty(),
                "SERVER-PERIODIC",
                Optional.of(1),
                Optional.empty(),
                Optional.empty(),
                Optional.of(InspectionResult.NOT_DONE),
                List.of(),
                "Nobody had the key",
                "",
                Map.of());
        company.inspect(DORA, old);
        assertRefused(() -> company.days(2, () -> company.inspect(DORA, old)), "version");
    }

    @Test
    void aDutyIsDoneByItsOwnChecklist() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        var duty = company.open("SRV-0001").get(0);
        assertRefused(() -> company.inspect(DORA, counted("SRV-0001", duty.code())), "checklist");
        assertThat(company.open("SRV-0001")).hasSize(1);
    }

    private static Map<String, String> repaired(String outcome) {
        return Map.of(
                "work_done", "fan",
                "cost", "1",
                "currency", "CNY",
                "capital_or_expense", "EXPENSE",
                "outcome", outcome);
    }

    private static NewInspection counted(String tag, String duty) {
        return given(tag, duty, "SERVER-COUNT", List.of(GivenAnswer.of(1, tag), GivenAnswer.of(2, "PASS")));
    }

    private static NewInspection given(String tag, String duty, String checklist, List<GivenAnswer> answers) {
        return new NewInspection(
                tag,
                Optional.of(duty).filter(code -> !code.isEmpty()),
                checklist,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                answers,
                "",
                "",
                Map.of());
    }

    private static void assertRefused(ThrowingCallable call, String field) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.field())
                                .containsExactly(field));
    }
}
