package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.identity.PersonDirectory;

/** Mail to servers that want to know who sends it, and that nobody between hears of it. */
class PrivateMailTest {

    private static final String PASSWORD = "changeit";
    private static final SSLContext BEFORE = standard();

    @TempDir
    private static Path folder;

    private static SSLContext tls;
    private static Reminding muster;

    /** A certificate of this machine, which the Java platform trusts as long as these tests run. */
    @BeforeAll
    static void aCertificate() throws GeneralSecurityException, IOException, InterruptedException {
        var file = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "smtp",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=localhost",
                "-validity",
                "3650",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD);
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
        var keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        SSLContext.setDefault(tls);
        muster = new Reminding(Optional.empty(), "2026-11-23T01:00:00Z");
    }

    @AfterAll
    static void asBefore() {
        muster.close();
        SSLContext.setDefault(BEFORE);
    }

    private static SSLContext standard() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Test
    void nothingButTheWishToEncryptIsSaidInTheClear() throws IOException {
        try (var server = new Listening()) {
            var outcome = carrier("localhost", server.port(), Optional.of("secret"), MailSettings.Privacy.STARTTLS)
                    .test("he");
            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.DELIVERED);
            assertThat(server.clear).containsExactly("EHLO", "STARTTLS");
            assertThat(server.secret).contains("EHLO", "AUTH", "MAIL", "RCPT", "DATA");
            assertThat(server.credentials)
                    .singleElement()
                    .satisfies(
                            given -> assertThat(new String(Base64.getDecoder().decode(given), StandardCharsets.UTF_8))
                                    .endsWith("\0muster\0secret"));
        }
    }

    @Test
    void aServerByAnotherNameThanItsCertificatesIsNotTrusted() throws IOException {
        try (var server = new Listening()) {
            assertThat(carrier("127.0.0.1", server.port(), Optional.of("secret"), MailSettings.Privacy.STARTTLS)
                            .test("he")
                            .kind())
                    .isEqualTo(Outcome.Kind.UNREACHABLE);
            assertThat(server.secret).isEmpty();
        }
    }

    @Test
    void aServerThatAsksForAPasswordGetsTheRightOne() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            server.setUser("muster@example.org", "muster", "secret");
            var port = server.getSmtp().getPort();
            var wrong = carrier("127.0.0.1", port, Optional.of("guess"), MailSettings.Privacy.NONE)
                    .test("he");
            assertThat(wrong).isEqualTo(Outcome.unreachable("authentication failed"));
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(carrier("127.0.0.1", port, Optional.of("secret"), MailSettings.Privacy.NONE)
                            .test("he")
                            .kind())
                    .isEqualTo(Outcome.Kind.DELIVERED);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    private static MailCarrier carrier(String host, int port, Optional<String> password, MailSettings.Privacy privacy) {
        return new MailCarrier(
                new MailSettings(
                        Optional.of(host), port, Optional.of("muster"), password, "muster@example.org", privacy),
                muster.database.the(PersonDirectory.class),
                muster.database.the(LetterWriter.class),
                Clock.systemUTC());
    }

    /** A server that can encrypt, and notes which commands it heard in the clear and which nobody else could. */
    private static final class Listening implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<String> clear = new CopyOnWriteArrayList<>();
        private final List<String> secret = new CopyOnWriteArrayList<>();
        private final List<String> credentials = new CopyOnWriteArrayList<>();

        Listening() throws IOException {
            var thread = new Thread(this::serve, "smtp");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            try (var client = socket.accept()) {
                say(client, "220 test");
                if (talk(client, clear)) {
                    talk(encrypted(client), secret);
                }
            } catch (IOException gone) {
                clear.add(gone.getClass().getSimpleName());
            }
        }

        private static Socket encrypted(Socket client) throws IOException {
            var secure = (SSLSocket) tls.getSocketFactory()
                    .createSocket(client, client.getInetAddress().getHostAddress(), client.getPort(), true);
            secure.setUseClientMode(false);
            return secure;
        }

        /** Answers until the client is gone, or goes on encrypted. */
        private boolean talk(Socket client, List<String> heard) throws IOException {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            var text = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (text) {
                    text = !line.equals(".");
                    sayUnless(text, client, "250 taken");
                    continue;
                }
                var verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                heard.add(verb);
                text = verb.equals("DATA");
                answer(client, verb, line);
                if (verb.equals("STARTTLS")) {
                    return true;
                }
            }
            return false;
        }

        private void answer(Socket client, String verb, String line) throws IOException {
            if (verb.equals("AUTH")) {
                credentials.add(line.substring(line.lastIndexOf(' ') + 1));
            }
            say(
                    client,
                    switch (verb) {
                        case "EHLO" ->
                            client instanceof SSLSocket ? "250-test\r\n250 AUTH PLAIN" : "250-test\r\n250 STARTTLS";
                        case "STARTTLS" -> "220 go on";
                        case "AUTH" -> "235 welcome";
                        case "DATA" -> "354 go on";
                        default -> "250 ok";
                    });
        }

        private static void sayUnless(boolean quiet, Socket client, String line) throws IOException {
            if (!quiet) {
                say(client, line);
            }
        }

        private static void say(Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
