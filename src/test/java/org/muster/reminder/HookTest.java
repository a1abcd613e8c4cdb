package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.due.Term;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Refusal;

/** Connections to other programs: signed, retried, and only to the open internet. */
class HookTest {

    private record Received(Map<String, String> headers, String body) {}

    private final List<Received> received = new ArrayList<>();
    private volatile int answer = 204;
    private HttpServer other;
    private Reminding muster;

    @BeforeEach
    void anotherProgramIsConnected() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", this::answer);
        other.start();
        muster = new Reminding(Optional.empty(), "2026-11-23T01:00:00Z");
        muster.database.run(() -> muster.database
                .the(OperationsRegister.class)
                .connect("erp", "ERP", "http://localhost:" + other.getAddress().getPort() + "/hook"));
        muster.due(1, "T-1", "he", Term.on(LocalDate.of(2026, 12, 23)));
        muster.tick("one");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                Map.of(
                        "delivery", headers.getFirst("Muster-Delivery"),
                        "second", headers.getFirst("Muster-Timestamp"),
                        "signature", headers.getFirst("Muster-Signature")),
                body));
        if (answer == 302) {
            exchange.getResponseHeaders().add("Location", "/inside");
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    @AfterEach
    void goneAgain() {
        muster.close();
        other.stop(0);
    }

    @Test
    void whatIsSentIsSignedWithTheSecretOfTheConnection() throws GeneralSecurityException {
        muster.deliver("one");
        var secret = muster.database.as(
                new Application(), () -> muster.database.the(ChannelTrial.class).secret("erp"));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(received).singleElement().satisfies(one -> {
            var signed = one.headers().get("second") + "." + one.body();
            assertThat(one.headers().get("signature"))
                    .isEqualTo("v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
            assertThat(one.body())
                    .contains("\"subject\":\"T-1\"", "\"rung\":\"AHEAD-30\"", "Licence of The T-1 (T-1) ends");
        });
        assertThat(muster.ledger()).contains("T-1 AHEAD-30 erp WEBHOOK DELIVERED");
    }

    @Test
    void aServerInTroubleGetsItLaterUnderTheSameName() {
        answer = 503;
        muster.deliver("one");
        answer = 200;
        muster.forward(Duration.ofMinutes(2));
        muster.deliver("one");
        assertThat(received)
                .hasSize(2)
                .extracting(one -> one.headers().get("delivery"))
                .doesNotContainNull();
        assertThat(received.get(0).headers().get("delivery"))
                .isEqualTo(received.get(1).headers().get("delivery"));
        assertThat(received.get(0).body()).isEqualTo(received.get(1).body());
        assertThat(muster.rows("select state, attempts from reminder_message", 2))
                .containsExactly("SENT 2");
    }

    @Test
    void aRedirectionIsNotFollowedAndARefusalCanBeReplayed() {
        answer = 302;
        muster.deliver("one");
        assertThat(received).hasSize(1);
        assertThat(muster.rows("select state, fault from reminder_message", 2))
                .containsExactly("FAILED HTTP 302, redirects are not followed");
        answer = 200;
        var id =
                Long.parseLong(muster.rows("select id from reminder_message", 1).get(0));
        muster.at(() -> muster.database.as(new Application(), () -> {
            muster.database.the(OperationsRegister.class).resend(id);
            return id;
        }));
        muster.deliver("one");
        assertThat(muster.rows("select state from reminder_message", 1)).containsExactly("SENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1"
            })
    void addressesThatAreNotOfTheOpenInternetAreClosed(String address) throws UnknownHostException {
        assertThat(SafeAddresses.closed(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "172.32.0.1", "192.169.0.1", "2606:4700::1111", "2a00:1450::1"})
    void addressesOfTheOpenInternetAreOpen(String address) throws UnknownHostException {
        assertThat(SafeAddresses.closed(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:7f00:1]"})
    void namesOfThisMachineDoNotResolve(String host) {
        assertThatExceptionOfType(UnknownHostException.class).isThrownBy(() -> new SafeAddresses(false).resolve(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "https:///x",
                "https://u:p@example.org/",
                "nonsense",
                "https://example.org/#x",
                "file:///etc/passwd"
            })
    void addressesThatAreNotWholeAndEncryptedAreRefused(String address) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new HookAddress(new SafeAddresses(false)).checked(address));
    }
}
