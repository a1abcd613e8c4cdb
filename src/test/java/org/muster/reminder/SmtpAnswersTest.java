package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.due.Term;

/** What servers can answer instead of taking a message, and what follows from it. */
class SmtpAnswersTest {

    /** Speaks just enough SMTP to answer one command as it is told; everything else is fine. */
    private static final class Server implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final AtomicInteger taken = new AtomicInteger();
        private volatile String command;
        private volatile String answer;

        Server(String command, String answer) throws IOException {
            this.command = command;
            this.answer = answer;
            var thread = new Thread(this::serve, "smtp");
            thread.setDaemon(true);
            thread.start();
        }

        void serve() {
            while (!socket.isClosed()) {
                try (var client = socket.accept()) {
                    talk(client);
                } catch (IOException closed) {
                    continue;
                }
            }
        }

        private void talk(Socket client) throws IOException {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            var out = client.getOutputStream();
            say(out, "220 test");
            var data = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (data && !line.equals(".")) {
                    continue;
                }
                var verb = data ? "." : line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                data = false;
                if (verb.equals(command)) {
                    if (answer.isEmpty()) {
                        return;
                    }
                    say(out, answer);
                    continue;
                }
                switch (verb) {
                    case "DATA" -> {
                        data = true;
                        say(out, "354 go on");
                    }
                    case "." -> {
                        taken.incrementAndGet();
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        }

        private static void say(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private Server server;
    private Reminding muster;

    private void aServerAnswering(String command, String answer) throws IOException {
        server = new Server(command, answer);
        muster = new Reminding(Optional.of(server.socket.getLocalPort()), "2026-11-23T01:00:00Z");
        muster.due(1, "T-1", "he", Term.on(LocalDate.of(2026, 12, 23)));
        muster.tick("one");
        muster.deliver("one");
    }

    @AfterEach
    void goneAgain() throws IOException {
        muster.close();
        server.close();
    }

    @Test
    void notNowIsTriedAgainLaterAndLater() throws IOException {
        aServerAnswering("RCPT", "450 4.2.0 greylisted");
        assertThat(state()).isEqualTo("WAITING 1");
        muster.deliver("one");
        assertThat(state()).isEqualTo("WAITING 1");
        muster.forward(Duration.ofSeconds(31));
        muster.deliver("one");
        assertThat(state()).isEqualTo("WAITING 2");
        server.command = "";
        muster.forward(Duration.ofMinutes(1));
        muster.deliver("one");
        assertThat(state()).isEqualTo("SENT 3");
        assertThat(server.taken).hasValue(1);
    }

    @Test
    void neverIsNeverUntilSomebodySendsItAgain() throws IOException {
        aServerAnswering("RCPT", "550 5.1.1 no such person");
        assertThat(state()).isEqualTo("FAILED 1");
        assertThat(muster.rows("select fault from reminder_message", 1))
                .singleElement()
                .asString()
                .contains("550 5.1.1");
        assertThat(muster.ledger()).contains("T-1 AHEAD-30 he MAIL FAILED");
        muster.forward(Duration.ofDays(1));
        muster.deliver("one");
        assertThat(state()).isEqualTo("FAILED 1");
    }

    @Test
    void aConnectionThatBreaksAfterTheTextIsTriedAgainUnderTheSameName() throws IOException {
        aServerAnswering(".", "");
        assertThat(state()).isEqualTo("WAITING 1");
        server.command = "";
        muster.forward(Duration.ofMinutes(1));
        muster.deliver("one");
        assertThat(state()).isEqualTo("SENT 2");
    }

    @Test
    void aServerThatClosesForNowIsTriedAgainSoon() throws IOException {
        aServerAnswering("MAIL", "421 4.3.2 shutting down");
        assertThat(muster.rows("select outcome from reminder_attempt", 1)).containsExactly("NO_SERVER");
        assertThat(state()).isEqualTo("WAITING 1");
    }

    @Test
    void afterThreeDaysItIsGivenUp() throws IOException {
        aServerAnswering("RCPT", "450 4.2.0 mailbox busy");
        muster.forward(Duration.ofHours(73));
        muster.deliver("one");
        assertThat(state()).isEqualTo("FAILED 2");
    }

    private String state() {
        return muster.rows("select state, attempts from reminder_message", 2).get(0);
    }
}
