package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.AssetDesk;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.Company;
import org.muster.inspection.Recurrence;
import org.muster.inspection.RuleDetails;
import org.muster.inspection.RuleRegister;
import org.muster.inspection.RuleScope;
import org.muster.inspection.RuleSource;
import org.muster.readiness.model.CurveStep;
import org.muster.shared.due.Ladder;

/** From when on what is away counts again if everything goes as planned. */
class ReturnsTest {

    private static final LocalDate BACK = LocalDate.of(2026, 12, 24);

    private Company company;

    @BeforeEach
    void aPlanThatHangsOnOneServer() {
        company = PlannedCompany.open();
        company.aServer("SRV-0001");
    }

    @AfterEach
    void goneAgain() {
        company.close();
    }

    private void lent(Map<String, String> more) {
        var details = new HashMap<>(Map.of("purpose", "ACTIVATION", "holder", "somebody"));
        details.putAll(more);
        company.take(Company.BEN, "SRV-0001", Step.ISSUE, details);
        company.database()
                .run(() ->
                        company.database().the(AssetDesk.class).nextCheck("SRV-0001", Optional.of(BACK.minusDays(9))));
    }

    private Outlook outlook() {
        var directory = company.database().the(ReadinessDirectory.class);
        return company.database()
                .as(
                        Company.BEN,
                        () -> directory.outlook("PAY", directory.today(), 365).orElseThrow());
    }

    private List<LocalDate> planned() {
        return outlook().asPlanned().stream().skip(1).map(CurveStep::from).toList();
    }

    @Test
    void whatIsDueBackCountsFromTheDayAfterHoweverSoonItIsChecked() {
        lent(Map.of("due_back", BACK.toString()));

        assertThat(planned()).first().isEqualTo(BACK.plusDays(1));
    }

    @Test
    void whatIsNotDueBackIsNotPlannedToCount() {
        lent(Map.of());

        assertThat(planned()).isEmpty();
    }

    @Test
    void whatIsReArmedAfterwardsCountsOnceThatIsDone() {
        company.database()
                .run(() -> company.database()
                        .the(RuleRegister.class)
                        .add(
                                "REARM",
                                new RuleDetails(
                                        "Re-arm",
                                        "",
                                        ChecklistPurpose.REARM,
                                        new RuleScope(Optional.of(Kind.BACKUP_SERVER), "", "", ""),
                                        Recurrence.parse("event RETURN within 2"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "SERVER-REARM",
                                        RuleSource.OWN,
                                        "",
                                        Set.of(Stage.IN_MAINTENANCE),
                                        "",
                                        Ladder.USUAL,
                                        true)));
        lent(Map.of("due_back", BACK.toString()));

        assertThat(planned()).first().isEqualTo(BACK.plusDays(3));
        assertThat(outlook().requirements())
                .flatExtracting(RequirementLine::candidates)
                .extracting(candidate -> candidate.where().dueBack())
                .as("whoever holds it is to bring it back by the day that was agreed")
                .contains(Optional.of(BACK));
    }
}
