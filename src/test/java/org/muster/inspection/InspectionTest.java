package org.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.inspection.Company.ANNA;
import static org.muster.inspection.Company.BEN;
import static org.muster.inspection.Company.CLEO;
import static org.muster.inspection.Company.DORA;
import static org.muster.inspection.Company.TODAY;
import static org.muster.inspection.Company.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.finding.FindingDirectory;
import org.muster.finding.FindingFilter;
import org.muster.finding.FindingKind;
import org.muster.finding.FindingRow;
import org.muster.shared.due.Ladder;
import org.muster.shared.usecase.Refusal;

class InspectionTest {

    private static final Company company = new Company();

    @AfterEach
    void empty() {
        company.clear();
    }

    @AfterAll
    static void gone() {
        company.close();
    }

    @Test
    void aPassedCheckSettlesItsDutyAndPlansTheNext() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        var before = company.open("SRV-0001").get(0);
        var code = company.days(88, () -> company.inspect(DORA, "SRV-0001", InspectionResult.PASS));
        assertThat(sheet(code)).satisfies(done -> {
            assertThat(done.result()).isEqualTo(InspectionResult.PASS);
            assertThat(done.duty()).isEqualTo(before.code());
            assertThat(done.checklist().row().edition()).isEqualTo(2);
            assertThat(done.step()).isEqualTo("PASS");
            assertThat(done.intact()).isTrue();
            assertThat(done.lines()).hasSize(9);
        });
        assertThat(company.open("SRV-0001"))
                .singleElement()
                .satisfies(next -> assertThat(next.term().planned())
                        .isEqualTo(TODAY.plusDays(88).plusMonths(3)));
        assertThat(company.sheet("SRV-0001").row().due())
                .contains(TODAY.plusDays(88).plusMonths(3));
    }

    @Test
    void whoeverHandsItInReadsItWholeWithinTheSameCommand() {
        company.aServer("SRV-0001");
        var read = company.as(DORA, () -> {
            var code = company.the(InspectionRegister.class).record(check("SRV-0001", InspectionResult.PASS));
            return company.the(InspectionDirectory.class).find(code).orElseThrow();
        });
        assertThat(read.step()).isEqualTo("PASS");
        assertThat(read.intact()).isTrue();
    }

    @Test
    void aCriticalItemFailsTheWholeAndQuarantinesTheAsset() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        var code = company.inspect(DORA, "SRV-0001", InspectionResult.FAIL);
        assertThat(sheet(code).result()).isEqualTo(InspectionResult.FAIL);
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.QUARANTINED);
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(sheet(code).finding());
            assertThat(finding.kind()).isEqualTo(FindingKind.DEFECT);
            assertThat(finding.subject()).isEqualTo("SRV-0001");
            assertThat(finding.title()).isEqualTo("Powers on within ten minutes 十分钟内可开机");
            assertThat(finding.openedBy()).isEqualTo("dora");
        });
    }

    @Test
    void anyOtherShortcomingIsARemark() {
        company.aServer("SRV-0001");
        var code = company.inspect(DORA, "SRV-0001", InspectionResult.PASS_WITH_REMARKS);
        assertThat(sheet(code).result()).isEqualTo(InspectionResult.PASS_WITH_REMARKS);
        assertThat(sheet(code).step()).isEqualTo("PASS_WITH_REMARKS");
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.IN_STORE);
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatCouldNotBeDoneStaysADuty() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        var code = company.inspect(DORA, "SRV-0001", InspectionResult.NOT_DONE);
        assertThat(sheet(code).reason()).isEqualTo("Nobody had the key");
        assertThat(sheet(code).step()).isEmpty();
        assertThat(company.open("SRV-0001")).hasSize(1);
    }

    @Test
    void everyAnswerThatIsMissingOrCannotBeOneIsNamed() {
        company.aServer("SRV-0001");
        var answers = List.of(
                GivenAnswer.of(1, "SRV-0001"),
                GivenAnswer.of(2, "MAYBE"),
                GivenAnswer.of(3, "warm"),
                GivenAnswer.of(5, "3"),
                GivenAnswer.of(6, "2.5"),
                GivenAnswer.of(7, "PASS"),
                GivenAnswer.of(12, "?"));
        assertThatThrownBy(() -> company.inspect(DORA, with(answers)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.field())
                                .containsExactlyInAnyOrder("answers.2", "answers.3", "answers.4", "answers.12"));
        assertThat(company.sheet("SRV-0001").counts().steps()).isEqualTo(5);
    }

    @Test
    void aScanOfAnotherThingProvesNoPresence() {
        company.aServer("SRV-0001");
        var answers = new ArrayList<>(check("SRV-0001", InspectionResult.PASS).answers());
        answers.set(0, GivenAnswer.of(1, "SRV-0002"));
        assertThat(sheet(company.inspect(DORA, with(answers))).result()).isEqualTo(InspectionResult.FAIL);
    }

    @Test
    void limitsBelongToTheirMeasure() {
        company.aServer("SRV-0001");
        var answers = new ArrayList<>(check("SRV-0001", InspectionResult.PASS).answers());
        answers.set(4, GivenAnswer.of(5, "15"));
        assertThat(sheet(company.inspect(DORA, with(answers))).result()).isEqualTo(InspectionResult.PASS);
        answers.set(4, GivenAnswer.of(5, "15.01"));
        assertThat(sheet(company.inspect(DORA, with(answers))).result()).isEqualTo(InspectionResult.FAIL);
    }

    @Test
    void theSecondFailureInAYearAndTheThirdOfAGroupAreProposals() {
        for (var tag : List.of("SRV-0001", "SRV-0002", "SRV-0003")) {
            company.aServer(tag);
        }
        company.inspect(DORA, "SRV-0001", InspectionResult.FAIL);
        company.inspect(DORA, "SRV-0002", InspectionResult.FAIL);
        assertThat(kinds()).containsOnly(FindingKind.DEFECT);
        company.days(300, () -> company.inspect(DORA, "SRV-0001", InspectionResult.FAIL));
        assertThat(kinds()).filteredOn(FindingKind.REPEATED_FAILURE::equals).hasSize(1);
        company.days(310, () -> company.inspect(DORA, "SRV-0003", InspectionResult.FAIL));
        assertThat(kinds()).filteredOn(FindingKind.GROUP_FAILURE::equals).hasSize(1);
        company.days(320, () -> company.inspect(DORA, "SRV-0001", InspectionResult.FAIL));
        assertThat(kinds())
                .as("an open proposal is not made twice")
                .filteredOn(kind -> kind != FindingKind.DEFECT)
                .hasSize(2);
    }

    @Test
    void aFailureAYearAgoIsForgotten() {
        company.aServer("SRV-0001");
        company.inspect(DORA, "SRV-0001", InspectionResult.FAIL);
        company.days(400, () -> company.inspect(DORA, "SRV-0001", InspectionResult.FAIL));
        assertThat(kinds()).containsOnly(FindingKind.DEFECT);
    }

    @Test
    void whatWasRepairedIsReleasedAfterAnotherHasFoundItGood() {
        company.aServer("SRV-0001");
        company.inspect(ANNA, "SRV-0001", InspectionResult.FAIL);
        company.take(DORA, "SRV-0001", Step.START_MAINTENANCE, Map.of());
        company.take(
                DORA,
                "SRV-0001",
                Step.COMPLETE_MAINTENANCE,
                Map.of(
                        "work_done", "fan",
                        "cost", "1",
                        "currency", "CNY",
                        "capital_or_expense", "EXPENSE",
                        "outcome", "QUARANTINED"));
        company.inspect(DORA, "SRV-0001", InspectionResult.PASS);
        assertThatThrownBy(() -> company.take(ANNA, "SRV-0001", Step.RELEASE, Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.key())
                                .containsExactly("inspection.refusal.inspected_by_repairer"));
        company.inspect(CLEO, "SRV-0001", InspectionResult.PASS);
        company.take(ANNA, "SRV-0001", Step.RELEASE, Map.of());
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.IN_STORE);
    }

    @Test
    void aPassedAcceptanceAccepts() {
        company.aServer("SRV-0009");
        company.as(
                ANNA,
                () -> company.the(RuleRegister.class)
                        .add(
                                "ACCEPTANCE",
                                new RuleDetails(
                                        "Acceptance",
                                        "",
                                        ChecklistPurpose.ACCEPTANCE,
                                        Company.servers("x", "meter 1", "x").scope(),
                                        Recurrence.parse("event RECEIPT within 5"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "SERVER-ACCEPT",
                                        RuleSource.OWN,
                                        "",
                                        Set.of(),
                                        "",
                                        Ladder.USUAL,
                                        true)));
        company.delivered("SRV-0001");
        assertThat(company.open("SRV-0001"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.term().planned()).isEqualTo(TODAY.plusDays(5)));
        var accepted = company.inspect(BEN, Company.acceptance(BEN, "SRV-0001", "PASS"));
        assertThat(sheet(accepted).step()).isEqualTo("ACCEPT");
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.IN_STORE);
        assertThat(company.open("SRV-0001")).isEmpty();
        company.delivered("SRV-0002");
        var refused = company.inspect(BEN, Company.acceptance(BEN, "SRV-0002", "FAIL"));
        assertThat(company.open("SRV-0002"))
                .as("it goes on waiting for its acceptance")
                .singleElement()
                .satisfies(duty -> assertThat(duty.cause()).isEqualTo("RECEIPT"));
        assertThat(sheet(refused).result()).isEqualTo(InspectionResult.FAIL);
        assertThat(company.sheet("SRV-0002").stage()).isEqualTo(Stage.RECEIVED);
        assertThat(findings()).hasSize(1);
    }

    @Test
    void theReceiverMayNotAccept() {
        company.delivered("SRV-0001");
        assertThatThrownBy(() -> company.inspect(CLEO, Company.acceptance(CLEO, "SRV-0001", "PASS")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(company.reading(
                        ANNA,
                        () -> company.the(InspectionDirectory.class)
                                .list(InspectionFilter.all(), InspectionDirectory.NEWEST, Optional.empty(), 10)
                                .rows()))
                .isEmpty();
    }

    @Test
    void aCheckSpeaksForItsOwnAssetAndEndAndOnlyOnce() {
        company.aServer("SRV-0001");
        var done = company.inspect(DORA, "SRV-0001", InspectionResult.PASS);
        company.aServer("SRV-0002");
        for (var evidence : List.of(done, "I-0", "I-999999")) {
            for (var step : List.of(Step.PASS, Step.PASS_WITH_REMARKS, Step.FAIL)) {
                assertRefused("SRV-0001", step, evidence);
                assertRefused("SRV-0002", step, evidence);
            }
        }
        company.take(DORA, "SRV-0002", Step.FAIL, Map.of("checklist", "Paper 7/26"));
        assertThat(company.sheet("SRV-0001").stage()).isEqualTo(Stage.IN_STORE);
        assertThat(company.sheet("SRV-0002").stage()).isEqualTo(Stage.QUARANTINED);
    }

    private static void assertRefused(String tag, Step step, String evidence) {
        assertThatThrownBy(() -> company.take(DORA, tag, step, Map.of("checklist", evidence)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.key())
                                .containsExactly("inspection.refusal.other_check"));
    }

    @Test
    void useIsMeasuredFromTheLastCheck() {
        company.rule("HOURS", "meter 5000");
        company.aServer("SRV-0001");
        metered("12000", 1);
        assertThat(company.open("SRV-0001")).isEmpty();
        metered("16999", 10);
        assertThat(company.open("SRV-0001")).isEmpty();
        metered("17000", 20);
        assertThat(company.open("SRV-0001")).singleElement().satisfies(duty -> {
            assertThat(duty.cause()).isEqualTo("METER");
            assertThat(duty.term().planned()).isEqualTo(TODAY.plusDays(20));
        });
        metered("17100", 21);
        assertThat(company.open("SRV-0001")).as("done, and counted from there").isEmpty();
        metered("22099", 30);
        assertThat(company.open("SRV-0001")).isEmpty();
        metered("22100", 31);
        assertThat(company.open("SRV-0001")).hasSize(1);
    }

    @Test
    void aCheckBeforeTheWindowDoesNotCountForFixedDays() {
        company.rule("YEARLY", "every 1 YEARS FIXED");
        company.aServer("SRV-0001");
        company.inspect(DORA, "SRV-0001", InspectionResult.PASS);
        assertThat(company.open("SRV-0001"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.term().planned()).isEqualTo(LocalDate.of(2027, 11, 23)));
        company.days(350, () -> company.inspect(DORA, "SRV-0001", InspectionResult.PASS));
        assertThat(company.open("SRV-0001"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.term().planned()).isEqualTo(LocalDate.of(2028, 11, 23)));
    }

    @Test
    void photosAreKeptAsPicturesOnly() throws IOException {
        company.aServer("SRV-0001");
        var answers = new ArrayList<>(check("SRV-0001", InspectionResult.PASS).answers());
        answers.set(2, new GivenAnswer(3, "21.5", "", List.of("<svg/>".getBytes())));
        assertThatThrownBy(() -> company.inspect(DORA, with(answers)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.field())
                                .containsExactly("answers.3"));
        answers.set(2, new GivenAnswer(3, "21.5", "", List.of(picture())));
        var code = company.inspect(DORA, with(answers));
        var photo = company.reading(
                ANNA,
                () -> company.the(InspectionDirectory.class).photo(code, 3, 1).orElseThrow());
        assertThat(ImageIO.read(new ByteArrayInputStream(photo)).getWidth()).isEqualTo(1_600);
        assertThat(sheet(code).photos()).hasSize(1);
        assertThat(sheet(code).intact()).isTrue();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3_200, 800, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private void metered(String reading, int later) {
        company.days(later, () -> {
            var answers =
                    new ArrayList<>(check("SRV-0001", InspectionResult.PASS).answers());
            answers.set(7, GivenAnswer.of(8, reading));
            return company.inspect(DORA, with(answers));
        });
    }

    private static NewInspection with(List<GivenAnswer> answers) {
        var plain = check("SRV-0001", InspectionResult.PASS);
        return new NewInspection(
                plain.asset(),
                plain.duty(),
                plain.checklist(),
                plain.edition(),
                plain.doneOn(),
                plain.assetVersion(),
                plain.wish(),
                answers,
                "",
                "",
                Map.of());
    }

    private InspectionSheet sheet(String code) {
        return company.reading(
                ANNA, () -> company.the(InspectionDirectory.class).find(code).orElseThrow());
    }

    private List<FindingRow> findings() {
        return company.reading(
                ANNA,
                () -> company.the(FindingDirectory.class)
                        .list(FindingFilter.all(), FindingDirectory.NEWEST, Optional.empty(), 100)
                        .rows());
    }

    private List<FindingKind> kinds() {
        return findings().stream().map(FindingRow::kind).toList();
    }
}
