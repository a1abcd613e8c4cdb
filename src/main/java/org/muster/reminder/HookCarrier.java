package org.muster.reminder;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.muster.shared.text.Language;

/**
 * Sends reminders to other programs: one signed POST, no redirect followed, no cookie kept, only to addresses of the open
 * internet. A delivery has the same name however often it is sent.
 */
@ApplicationScoped
class HookCarrier implements Carrier {

    private static final Timeout PATIENCE = Timeout.ofSeconds(10);
    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;
    private static final List<Integer> PASSING = List.of(408, 425, 429);

    private final Hooks hooks;
    private final HookSecret secret;
    private final LetterWriter writer;
    private final BaseUrl base;
    private final Clock clock;
    private final CloseableHttpClient client;

    @Inject
    HookCarrier(
            Hooks hooks, HookSecret secret, LetterWriter writer, BaseUrl base, SafeAddresses addresses, Clock clock) {
        this.hooks = hooks;
        this.secret = secret;
        this.writer = writer;
        this.base = base;
        this.clock = clock;
        this.client = client(addresses);
    }

    HookCarrier() {
        this.hooks = null;
        this.secret = null;
        this.writer = null;
        this.base = null;
        this.clock = null;
        this.client = null;
    }

    private static CloseableHttpClient client(SafeAddresses addresses) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .setTimeToLive(Timeout.ofSeconds(30))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Muster")
                .build();
    }

    @PreDestroy
    void close() {
        client.close(CloseMode.GRACEFUL);
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Outcome carry(Parcel parcel, List<Line> lines) {
        return hooks.find(parcel.recipient())
                .filter(Hook::active)
                .map(hook -> post(hook, parcel.name(), body(parcel, lines)))
                .orElse(Outcome.refused("paused"));
    }

    /** Sends a message that says nothing but that the connection works. */
    Outcome test(String code) {
        return hooks.find(code)
                .map(hook -> post(
                        hook,
                        "test-" + clock.instant().toEpochMilli(),
                        Json.createObjectBuilder().add("test", true).build().toString()))
                .orElse(Outcome.refused("unknown"));
    }

    private String body(Parcel parcel, List<Line> lines) {
        var reminders = Json.createArrayBuilder();
        lines.forEach(line -> reminders.add(reminder(line)));
        return Json.createObjectBuilder()
                .add("delivery", parcel.name())
                .add("reminders", reminders)
                .build()
                .toString();
    }

    private JsonObjectBuilder reminder(Line line) {
        var title = Json.createObjectBuilder();
        for (var language : Language.values()) {
            title.add(language.tag(), writer.said(language, line));
        }
        var reminder = Json.createObjectBuilder()
                .add("subject_type", line.subject().type())
                .add("subject", line.subject().reference())
                .add("rule", line.rule())
                .add("planned_on", line.plannedOn().toString())
                .add("tolerated_until", line.toleratedUntil().toString())
                .add("rung", line.rung().code())
                .add("title", title);
        base.of(line.notice().page()).ifPresent(url -> reminder.add("url", url));
        return reminder;
    }

    private Outcome post(Hook hook, String delivery, String body) {
        var second = clock.instant().getEpochSecond();
        var request = new HttpPost(URI.create(hook.address()));
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
        request.setHeader("Muster-Delivery", delivery);
        request.setHeader("Muster-Timestamp", Long.toString(second));
        request.setHeader("Muster-Signature", "v1=" + secret.signature(hook, second, body));
        try {
            return client.execute(request, answer -> judged(answer.getCode()));
        } catch (IOException failure) {
            return Outcome.unreachable(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
    }

    private static Outcome judged(int status) {
        if (status >= OK && status < REDIRECTION) {
            return Outcome.delivered("HTTP " + status);
        }
        return status >= SERVER_ERROR || PASSING.contains(status)
                ? Outcome.later("HTTP " + status)
                : Outcome.refused("HTTP " + status + (status < BAD_REQUEST ? ", redirects are not followed" : ""));
    }
}
