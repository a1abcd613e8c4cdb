package org.muster.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who looks at pages without a script: follows nothing by itself, keeps its cookies. */
public final class Visit {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*\\bvalue=\"([^\"]*)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visit(String base) {
        this.base = base;
    }

    public static Visit stranger(String base) {
        return new Visit(base);
    }

    /** A person of the demo company, signed in. */
    public static Visit of(String base, String person) {
        var visit = new Visit(base);
        var answer = visit.post("/sign-in", Map.of("account", person, "password", Program.PASSWORD));
        if (answer.status() != 303 || answer.header("Location").contains("failed")) {
            throw new IllegalStateException(person + " could not sign in: " + answer);
        }
        return visit;
    }

    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** What a file holds. */
    public byte[] file(String path) {
        return sent(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    /** Sends a form as a browser does from a page of ours. */
    public Reply post(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The token of the form on a page; empty if it has none. */
    public static String viewState(Reply page) {
        var found = VIEW_STATE.matcher(page.body());
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    /** The names of the cookies kept so far. */
    public List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    /** The value of a cookie; empty if there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(120));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Reply send(HttpRequest.Builder request) {
        return Reply.of(sent(request, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
