package org.muster.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Refusal;

class FindingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aFindingIsOpenedPlannedAndClosedByThreePeople() {
        var finding = aFinding("anna");
        assertThat(finding.sheet().stage()).isEqualTo(FindingStage.OPEN);
        assertThat(finding.sheet().due()).isEmpty();

        finding.plan(new PlannedFix("Replace the fan", "ben", TODAY.plusDays(7)), NOW);
        assertThat(finding.sheet().stage()).isEqualTo(FindingStage.PLANNED);
        assertThat(finding.sheet().due()).contains(TODAY.plusDays(7));

        finding.close("cleo", TODAY, "Runs quietly", NOW);
        assertThat(finding.sheet()).satisfies(closed -> {
            assertThat(closed.stage()).isEqualTo(FindingStage.CLOSED);
            assertThat(closed.closedBy()).isEqualTo("cleo");
            assertThat(closed.closedOn()).contains(TODAY);
        });
    }

    @Test
    void neitherItsOpenerNorItsRepairerClosesIt() {
        var finding = aFinding("anna");
        finding.plan(new PlannedFix("Replace the fan", "ben", TODAY), NOW);
        assertThatThrownBy(() -> finding.close("anna", TODAY, "Done", NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> finding.close("ben", TODAY, "Done", NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> finding.close("cleo", TODAY, " ", NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsCriticalIsClosedOnceSomethingWasDoneAgainstIt() {
        var finding = new Finding(
                new NewFinding(
                        FindingKind.DEFECT,
                        Severity.CRITICAL,
                        new Subject("asset", "SRV-0001"),
                        "DC-A",
                        "It does not start",
                        "",
                        ""),
                "anna",
                TODAY,
                NOW);
        assertThatThrownBy(() -> finding.close("cleo", TODAY, "Fine", NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.key())
                                .containsExactly("finding.refusal.unplanned"));
        finding.plan(new PlannedFix("Replace the board", "ben", TODAY), NOW);
        finding.close("cleo", TODAY, "Starts again", NOW);
        assertThat(finding.sheet().closedBy()).isEqualTo("cleo");
    }

    @Test
    void whatIsClosedStaysClosed() {
        var finding = aFinding("anna");
        finding.close("cleo", TODAY, "False alarm", NOW);
        assertThatThrownBy(() -> finding.close("dora", TODAY, "Again", NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CLOSED));
        assertThatThrownBy(() -> finding.plan(new PlannedFix("More", "ben", TODAY), NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aFindingSaysWhatIsWrong() {
        assertThatThrownBy(() -> new Finding(wanted(" "), "anna", TODAY, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> aFinding("anna").plan(new PlannedFix("", "", TODAY), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.field())
                                .containsExactly("planned_fix", "fix_by"));
    }

    private static Finding aFinding(String opener) {
        return new Finding(wanted("The fan is loud"), opener, TODAY, NOW);
    }

    private static NewFinding wanted(String title) {
        return new NewFinding(
                FindingKind.DEFECT, Severity.MAJOR, new Subject("asset", "SRV-0001"), "DC-A", title, "", "");
    }
}
