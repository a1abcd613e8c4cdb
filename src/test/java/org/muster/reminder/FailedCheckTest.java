package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.finding.FindingRegister;
import org.muster.finding.FindingSources;
import org.muster.finding.PlannedFix;
import org.muster.inspection.Company;
import org.muster.inspection.InspectionResult;
import org.muster.shared.due.Stake;
import org.muster.shared.due.StakeSource;
import org.muster.shared.fact.Subject;
import org.muster.test.Database;

/** A check fails: those concerned hear of it at once, once, until it is said what is done about it, and by whom then. */
class FailedCheckTest {

    private static final Subject SERVER = new Subject("asset", "SRV-0001");
    private static final LocalDate TODAY = LocalDate.ofInstant(Database.NOW, ZoneOffset.UTC);

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Company company;
    private Reminding muster;

    @BeforeEach
    void linKeepsAServerAPlanOfHeCountsOn() {
        mail.start();
        company = new Company();
        FindingSources.offer(company.database())
                .with(
                        StakeSource.class,
                        (day, subjects) -> subjects.contains(SERVER)
                                ? Map.of(SERVER, new Stake("readiness.stake.drop", List.of("PAY"), List.of("he")))
                                : Map.of());
        muster = new Reminding(company.database(), Optional.of(mail.getSmtp().getPort()), Database.NOW.toString());
        company.aServer("SRV-0001");
        company.take(Company.BEN, "SRV-0001", Step.TRANSFER, Map.of("custodian", "lin", "place", Reminding.SITE));
    }

    @AfterEach
    void goneAgain() {
        muster.close();
        mail.stop();
    }

    @Test
    void theKeeperTheDeputyTheManagerAndThePlansOwnerHearOfItOnce() throws MessagingException, IOException {
        company.inspect(Company.DORA, "SRV-0001", InspectionResult.FAIL);
        for (var server : List.of("one", "two", "one")) {
            muster.tick(server);
            muster.deliver(server);
            muster.forward(Engine.EVERY);
        }
        assertThat(inbox())
                .containsExactlyInAnyOrder(
                        "lin DUE RESPONSIBLE", "deputy DUE DEPUTY", "boss DUE MANAGER", "he DUE STAKE");
        assertThat(mail.getReceivedMessages())
                .hasSize(4)
                .anySatisfy(letter -> assertThat(letter.getContent().toString())
                        .contains(
                                "Found wrong with SRV-0001",
                                "/finding/sheet.xhtml?code=F-",
                                "You are responsible for it."));
    }

    @Test
    void whoeverIsNamedForTheFixIsRemindedOfItInstead() {
        company.inspect(Company.DORA, "SRV-0001", InspectionResult.FAIL);
        muster.tick("one");
        var finding = muster.rows("select code, version from finding", 2).get(0).split(" ");
        muster.at(() -> {
            company.database()
                    .run(
                            Company.BEN,
                            () -> company.database()
                                    .the(FindingRegister.class)
                                    .plan(
                                            finding[0],
                                            Long.parseLong(finding[1]),
                                            new PlannedFix("Replace the supply", "he", TODAY.plusDays(10))));
            return finding;
        });
        for (var day = 0; day <= 10; day++) {
            muster.tick("one");
            muster.forward(Duration.ofDays(1));
        }
        assertThat(muster.rows("select distinct state from reminder_item where rule like 'finding.opened%'", 1))
                .doesNotContain("OPEN");
        assertThat(muster.rows(
                        "select rung, recipient from reminder_item where rule like 'finding.fix%'"
                                + " and channel = 'INBOX' and recipient = 'he' order by id",
                        2))
                .containsExactly("AHEAD-7 he", "AHEAD-1 he", "DUE he");
    }

    private List<String> inbox() {
        return muster.rows("select recipient, rung, because from reminder_item where channel = 'INBOX'", 3);
    }
}
