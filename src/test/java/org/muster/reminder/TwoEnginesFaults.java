package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.shared.due.Term;

/** Two servers on one database, at the same time: everything is told and sent, nothing twice. */
class TwoEnginesFaults {

    private static final int THINGS = 60;

    @Test
    void everythingIsSentAndNothingTwice() {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try (var muster = new Reminding(Optional.of(mail.getSmtp().getPort()), "2026-11-20T01:00:00Z")) {
            for (var number = 1; number <= THINGS; number++) {
                var due = LocalDate.of(2026, 12, 20).plusDays(number % 10);
                muster.due(number, "T-" + number, number % 2 == 0 ? "lin" : "he", Term.on(due));
            }
            for (var day = 0; day < 12; day++) {
                var both = Stream.of("one", "two")
                        .map(server -> CompletableFuture.runAsync(() -> work(muster, server), servers))
                        .toList();
                both.forEach(CompletableFuture::join);
                muster.forward(Duration.ofDays(1));
                muster.loseLeases();
            }
            assertThat(muster.rows("select count(*) from reminder_item where channel = 'INBOX'", 1))
                    .containsExactly(Integer.toString(THINGS));
            assertThat(muster.rows("select distinct state from reminder_message", 1))
                    .containsExactly("SENT");
            assertThat(ids(mail)).doesNotHaveDuplicates();
            assertThat(muster.rows("select count(*) from reminder_message", 1))
                    .containsExactly(Integer.toString(ids(mail).size()));
            assertThat(muster.rows("select distinct outcome from reminder_attempt", 1))
                    .containsExactly("DELIVERED");
        } finally {
            servers.shutdownNow();
            mail.stop();
        }
    }

    private static void work(Reminding muster, String server) {
        try {
            muster.tick(server);
        } catch (LeaseLost another) {
            assertThat(server).isNotEmpty();
        }
        muster.deliver(server);
    }

    private static List<String> ids(GreenMail mail) {
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
