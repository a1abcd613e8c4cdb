package org.muster.shared.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;

/**
 * Lets a request take effect once however often it is sent: {@code return once.answer(() -> created(register.add(…)))}.
 * Without an {@code Idempotency-Key} the work is simply done. With one, the same request gets the same bytes again for a
 * day, and another request under the same key is declined.
 */
@RequestScoped
public class Once {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Answer KEPT_BACK = new Answer(409, Map.of(), new byte[0]);

    private final AnswerBook book;
    private final OpenCommand open;
    private final HttpServletRequest request;

    @Inject
    public Once(AnswerBook book, OpenCommand open, HttpServletRequest request) {
        this.book = book;
        this.open = open;
        this.request = request;
    }

    Once() {
        this(null, null, null);
    }

    /** Answers the running request with what the work makes, or with what it made before. */
    public Response answer(Supplier<Response> work) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(key -> new Claim(open.by().code(), sane(key), fingerprint()))
                .map(claim -> read(book.answer(claim, () -> written(work.get()))))
                .orElseGet(work);
    }

    /**
     * Answers with what the work makes, but keeps nothing of it, since it holds a secret: whoever asks again learns that
     * it was made, and makes another if the answer was lost.
     */
    public Response secret(Supplier<Response> work) {
        var key = Optional.ofNullable(request.getHeader(HEADER));
        if (key.isEmpty()) {
            return work.get();
        }
        var made = new AtomicReference<Optional<Response>>(Optional.empty());
        var claim = new Claim(open.by().code(), sane(key.get()), fingerprint());
        book.answer(claim, () -> {
            made.set(Optional.of(work.get()));
            return KEPT_BACK;
        });
        return made.get()
                .orElseThrow(() -> Problem.of(
                                KEPT_BACK.status(), "already-created", Reason.at(HEADER, "shared.refusal.secret_once"))
                        .declined());
    }

    private static String sane(String key) {
        if (key.isBlank() || key.length() > LONGEST || !key.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw Problem.of(400, "bad-idempotency-key", Reason.at(HEADER, "shared.refusal.idempotency_key", LONGEST))
                    .declined();
        }
        return key;
    }

    private String fingerprint() {
        var parts = List.of(
                request.getMethod(),
                request.getRequestURI(),
                header(request.getQueryString()),
                header(request.getHeader("If-Match")),
                header(request.getHeader("Accept")),
                Optional.ofNullable(request.getAttribute(RequestDigest.ATTRIBUTE))
                        .map(Object::toString)
                        .orElse(""));
        return HexFormat.of().formatHex(sha256().digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    }

    private static String header(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private static Answer written(Response response) {
        var headers = new LinkedHashMap<String, List<String>>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        if (response.hasEntity()) {
            headers.putIfAbsent("Content-Type", List.of("application/json"));
        }
        return new Answer(
                response.getStatus(), headers, response.hasEntity() ? bytes(response.getEntity()) : new byte[0]);
    }

    private static byte[] bytes(Object entity) {
        if (entity instanceof byte[] raw) {
            return raw;
        }
        var text =
                entity instanceof JsonValue || entity instanceof CharSequence ? entity.toString() : JSON.toJson(entity);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Response read(Answer answer) {
        var response = Response.status(answer.status());
        for (Map.Entry<String, List<String>> header : answer.headers().entrySet()) {
            header.getValue().forEach(value -> response.header(header.getKey(), value));
        }
        return answer.body().length == 0
                ? response.build()
                : response.entity(answer.body()).build();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }
}
