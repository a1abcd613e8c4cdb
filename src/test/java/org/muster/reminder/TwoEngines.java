package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;
import org.muster.test.Database;

/** Two servers on one database that do everything at the same time, for some days. */
final class TwoEngines {

    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);

    private TwoEngines() {}

    /** Everything is told as counting it out says, one digest per person and day goes out, and nothing twice. */
    static void live(Database database, int days, int things) {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        var servers = Executors.newFixedThreadPool(2);
        try (var muster = new Reminding(database, Optional.of(mail.getSmtp().getPort()), "2026-12-01T01:00:00Z")) {
            var all = Stream.iterate(1, number -> number + 1)
                    .limit(things)
                    .map(TwoEngines::thing)
                    .toList();
            all.forEach(thing -> muster.due(
                    thing.number(),
                    thing.name(),
                    thing.keeper(),
                    new Term(thing.planned(), thing.planned().plusDays(thing.tolerance()), Ladder.USUAL)));
            for (var day = 0; day < days; day++) {
                var both = Stream.of("one", "two")
                        .map(server -> CompletableFuture.runAsync(() -> work(muster, server), servers))
                        .toList();
                both.forEach(CompletableFuture::join);
                muster.forward(Duration.ofDays(1));
                muster.loseLeases();
            }
            assertThat(told(muster, "INBOX")).isEqualTo(counted(all, days));
            assertThat(told(muster, "MAIL")).isEqualTo(counted(all, days));
            sentOnce(muster, mail);
        } finally {
            servers.shutdownNow();
            mail.stop();
        }
    }

    private static CountedByHand.Thing thing(int number) {
        return new CountedByHand.Thing(
                number, BEGIN.plusDays(number * 7L % 45 - 3), number % 4, number % 2 == 0 ? "lin" : "he");
    }

    private static TreeSet<String> told(Reminding muster, String channel) {
        var rows = muster.rows(
                "select subject_ref, planned_on, rung, recipient from reminder_item where channel = '" + channel + "'",
                4);
        assertThat(rows).doesNotHaveDuplicates();
        return new TreeSet<>(rows);
    }

    private static TreeSet<String> counted(List<CountedByHand.Thing> things, int days) {
        var ledger = new TreeSet<String>();
        things.forEach(thing ->
                ledger.addAll(CountedByHand.ledger(thing, BEGIN, days, today -> Optional.of(thing.planned()))));
        return ledger;
    }

    private static void sentOnce(Reminding muster, GreenMail mail) {
        assertThat(muster.rows("select distinct state from reminder_message", 1))
                .containsExactly("SENT");
        assertThat(ids(mail)).doesNotHaveDuplicates();
        assertThat(muster.rows("select count(*) from reminder_message", 1))
                .containsExactly(Integer.toString(ids(mail).size()));
        assertThat(muster.rows("select distinct outcome from reminder_attempt", 1))
                .containsExactly("DELIVERED");
    }

    private static void work(Reminding muster, String server) {
        try {
            muster.tick(server);
        } catch (LeaseLost another) {
            assertThat(server).isNotEmpty();
        }
        muster.deliver(server);
    }

    static List<String> ids(GreenMail mail) {
        return Stream.of(mail.getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getMessageID();
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }
}
