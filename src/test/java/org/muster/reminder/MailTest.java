package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.identity.Grants;
import org.muster.identity.PersonDirectory;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;

/** Digests handed to a mail server that really speaks SMTP, through its absence and back. */
class MailTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 23);

    private int port;
    private GreenMail server;
    private Reminding muster;

    @BeforeEach
    void anInstallationAndAMailServer() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        server = start();
        muster = new Reminding(Optional.of(port), "2026-11-23T01:00:00Z");
    }

    @AfterEach
    void goneAgain() {
        muster.close();
        server.stop();
    }

    private GreenMail start() {
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    @Test
    void oneDigestADayCarriesEverythingInTheReadersLanguage() throws MessagingException, IOException {
        muster.due(1, "T-1", "he", Term.on(DUE));
        muster.due(2, "T-2", "he", Term.on(DUE));
        tickAndDeliver();
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Muster：2026年11月23日 的 2 条提醒");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getContent().toString())
                    .contains("The T-1（T-1）的许可证到期", "The T-2（T-2）的许可证到期", "您是责任人。")
                    .contains("https://muster.example.org/asset/sheet.xhtml?tag=T-1");
        });
        assertThat(muster.rows("select state from reminder_item where channel = 'MAIL'", 1))
                .containsExactly("DELIVERED", "DELIVERED");
    }

    @Test
    void whatComesLaterThatDayWaitsForTheNextDigest() {
        muster.due(1, "T-1", "he", Term.on(DUE));
        tickAndDeliver();
        muster.due(2, "T-2", "he", Term.on(DUE));
        muster.forward(Duration.ofHours(2));
        tickAndDeliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        muster.forward(Duration.ofHours(22));
        tickAndDeliver();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aDigestNamesAThingOnceHoweverOftenItWasToldSinceTheLast() {
        muster.due(2, "T-2", "he", Term.on(DUE));
        tickAndDeliver();
        muster.forward(Duration.ofHours(1));
        muster.due(1, "T-1", "he", Term.on(LocalDate.of(2026, 11, 24)));
        muster.tick("one");
        muster.forward(Duration.ofHours(23));
        tickAndDeliver();
        assertThat(muster.ledger()).contains("T-1 AHEAD-1 he MAIL DELIVERED", "T-1 DUE he MAIL DELIVERED");
        assertThat(server.getReceivedMessages())
                .hasSizeGreaterThan(1)
                .anySatisfy(mail -> assertThat(mail.getSubject()).isEqualTo("Muster：2026年11月24日 的 1 条提醒"));
    }

    @Test
    void nobodyIsWrittenToBeforeTheirMorning() {
        muster.set(Instant.parse("2026-11-22T20:00:00Z"));
        muster.due(1, "T-1", "he", Term.on(DUE));
        tickAndDeliver();
        assertThat(muster.ledger()).contains("T-1 AHEAD-30 he MAIL PENDING");
        assertThat(server.getReceivedMessages()).isEmpty();
        muster.forward(Duration.ofHours(4));
        tickAndDeliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerLostForAnHourGetsEverythingOnceItIsBack() {
        server.stop();
        muster.due(1, "T-1", "he", Term.on(DUE));
        muster.due(2, "T-2", "lin", Term.on(DUE));
        for (var minute = 0; minute < 60; minute += 5) {
            tickAndDeliver();
            muster.forward(Duration.ofMinutes(5));
        }
        assertThat(muster.rows("select distinct outcome from reminder_attempt", 1))
                .containsExactly("NO_SERVER");
        server = start();
        muster.forward(Duration.ofSeconds(20));
        muster.deliver("one");
        muster.deliver("one");
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(muster.rows("select state, count(*) from reminder_message group by state", 2))
                .containsExactly("SENT 2");
    }

    @Test
    void whoeverRunsMusterHearsOfAServerThatIsGoneUntilItIsBack() {
        muster.database.with(ObligationSource.class, muster.database.the(ChannelTrouble.class));
        muster.grant("boss", Grants.parse("ADMINISTRATOR"));
        server.stop();
        muster.due(1, "T-1", "he", Term.on(DUE));
        for (var quarter = 0; quarter < 8; quarter++) {
            tickAndDeliver();
            muster.forward(Engine.EVERY);
        }
        assertThat(muster.ledger())
                .filteredOn(line -> line.startsWith("MAIL ") && line.contains("INBOX"))
                .containsExactly("MAIL DUE boss INBOX OPEN");
        server = start();
        tickAndDeliver();
        muster.forward(Engine.EVERY);
        tickAndDeliver();
        tickAndDeliver();
        assertThat(muster.ledger()).contains("MAIL DUE boss INBOX CLOSED");
    }

    @Test
    void whatIsDoneBeforeItIsSentIsNotMentioned() {
        server.stop();
        muster.due(1, "T-1", "he", Term.on(DUE));
        tickAndDeliver();
        muster.done("T-1");
        server = start();
        muster.forward(Duration.ofMinutes(1));
        muster.tick("one");
        muster.deliver("one");
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(muster.rows("select state from reminder_message", 1)).containsExactly("DROPPED");
    }

    @Test
    void aServerThatCannotEncryptIsRefused() {
        var strict = new MailSettings(
                Optional.of("127.0.0.1"),
                port,
                Optional.empty(),
                Optional.empty(),
                "muster@example.org",
                MailSettings.Privacy.STARTTLS);
        var carrier = new MailCarrier(
                strict,
                muster.database.the(PersonDirectory.class),
                muster.database.the(LetterWriter.class),
                Clock.systemUTC());
        assertThat(carrier.test("he").kind()).isEqualTo(Outcome.Kind.UNREACHABLE);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void theOnePossibleRepetitionCarriesTheSameMessageId() throws MessagingException {
        muster.due(1, "T-1", "he", Term.on(DUE));
        muster.tick("one");
        muster.dieAfterTheServerTookIt();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(muster.rows("select outcome from reminder_attempt", 1)).containsExactly("BEGUN");
        muster.loseLeases();
        muster.deliver("two");
        var mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
        assertThat(muster.rows("select outcome from reminder_attempt order by attempt_no", 1))
                .containsExactly("BEGUN", "DELIVERED");
    }

    private void tickAndDeliver() {
        muster.tick("one");
        muster.deliver("one");
    }
}
