package org.muster.test;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.muster.identity.KeyScope;

/** A program that talks to the API with the key of a person of the demo company; it keeps no cookies. */
public final class Program {

    /** The server of the container's tests. */
    public static final String HERE = "http://localhost:" + System.getenv("MUSTER_HTTP_PORT");

    public static final String PASSWORD = "muster-demo";

    private static final String API = "/api/v1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Program> KNOWN = new ConcurrentHashMap<>();

    private final String base;
    private final List<String> authorization;

    private Program(String base, List<String> authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** A program of the person at the container's server, with a key for every scope there is. */
    public static Program of(String person) {
        return KNOWN.computeIfAbsent(person, code -> of(HERE, code));
    }

    public static Program of(String base, String person) {
        return with(
                base, person, Stream.of(KeyScope.values()).map(KeyScope::text).toArray(String[]::new));
    }

    /** A program with a new key for these scopes only. */
    public static Program with(String base, String person, String... scopes) {
        var wanted =
                Json.createObjectBuilder().add("name", "tests").add("scopes", Json.createArrayBuilder(List.of(scopes)));
        var made = byPassword(base, person, PASSWORD)
                .send("POST", "/api-keys", wanted.build().toString());
        if (made.status() != 201) {
            throw new IllegalStateException(person + " got no key: " + made);
        }
        return bearing(base, made.object().getString("key"));
    }

    public static Program bearing(String base, String key) {
        return new Program(base, List.of("Authorization", "Bearer " + key));
    }

    public static Program byPassword(String base, String account, String password) {
        var pair = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Program(
                base, List.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    public static Program stranger(String base) {
        return new Program(base, List.of());
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Reply post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Asks for a path below {@code /api/v1}; a body is JSON, headers come in pairs. */
    public Reply send(String method, String path, String body, String... headers) {
        return raw(method, API + path, body, headers);
    }

    /** Asks for any path of the server. */
    public Reply raw(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(120));
        Stream.of(authorization.toArray(String[]::new), body.isEmpty() ? new String[0] : json(headers), headers)
                .filter(pairs -> pairs.length > 0)
                .forEach(request::headers);
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(method + " " + path, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String[] json(String[] headers) {
        return List.of(headers).contains("Content-Type")
                ? new String[0]
                : new String[] {"Content-Type", "application/json"};
    }

    /** Takes a step with an asset as it stands now. */
    public Reply step(String tag, String step, String reason, Map<String, String> details) {
        var order = Json.createObjectBuilder()
                .add("step", step)
                .add("reason", reason)
                .add("version", get("/assets/" + tag).object().getJsonNumber("version"));
        var told = Json.createObjectBuilder();
        details.forEach(told::add);
        return post(
                "/assets/" + tag + "/steps", order.add("details", told).build().toString());
    }
}
