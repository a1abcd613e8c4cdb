package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.Company;
import org.muster.inspection.InspectionSources;
import org.muster.inspection.Recurrence;
import org.muster.inspection.RuleDetails;
import org.muster.inspection.RuleDirectory;
import org.muster.inspection.RuleRegister;
import org.muster.inspection.RuleScope;
import org.muster.inspection.RuleSource;
import org.muster.shared.due.Ladder;
import org.muster.test.Database;

/** What a rule says otherwise reaches those who are reminded of the duties it made already. */
class ChangedRuleTest {

    private Company company;
    private Reminding muster;

    @BeforeEach
    void aServerThatIsCheckedEveryMonth() {
        company = new Company();
        InspectionSources.offer(company.database());
        muster = new Reminding(company.database(), Optional.empty(), Database.NOW.toString());
        company.aServer("SRV-0001");
        company.take(Company.BEN, "SRV-0001", Step.TRANSFER, Map.of("custodian", "lin", "place", Reminding.SITE));
        muster.at(() -> company.database()
                .as(
                        Company.BEN,
                        () -> company.database().the(RuleRegister.class).add("MONTHLY", monthly("", Ladder.USUAL))));
        muster.tick("one");
    }

    @AfterEach
    void goneAgain() {
        muster.close();
    }

    @Test
    void anotherResponsibleIsToldInstead() {
        assertThat(told()).containsExactly("AHEAD-30 lin");
        change(monthly("he", Ladder.USUAL));
        to(16);
        assertThat(told()).containsExactly("AHEAD-30 lin", "AHEAD-14 he");
    }

    @Test
    void anotherLadderIsClimbed() {
        change(monthly("", Ladder.parse("20 +7")));
        to(10);
        assertThat(told()).containsExactly("AHEAD-30 lin", "AHEAD-20 lin");
        to(17);
        assertThat(told()).hasSize(2);
    }

    private void change(RuleDetails details) {
        muster.at(() -> company.database().as(Company.BEN, () -> {
            var version = company.database()
                    .the(RuleDirectory.class)
                    .find("MONTHLY")
                    .orElseThrow()
                    .version();
            return company.database().the(RuleRegister.class).change("MONTHLY", version, details);
        }));
        muster.tick("one");
    }

    /** So many days after the beginning, having looked every day. */
    private void to(int day) {
        while (muster.now().isBefore(Database.NOW.plus(Duration.ofDays(day)))) {
            muster.forward(Duration.ofDays(1));
            muster.tick("one");
        }
    }

    private List<String> told() {
        return muster.rows("select rung, recipient from reminder_item where channel = 'INBOX' order by id", 2);
    }

    private static RuleDetails monthly(String responsible, Ladder ladder) {
        return new RuleDetails(
                "Monthly",
                "",
                ChecklistPurpose.PERIODIC,
                new RuleScope(Optional.of(Kind.BACKUP_SERVER), "", "", ""),
                Recurrence.parse("every 30 DAYS FLOATING"),
                Optional.empty(),
                Optional.empty(),
                "SERVER-PERIODIC",
                RuleSource.OWN,
                "",
                Set.of(),
                responsible,
                ladder,
                true);
    }
}
