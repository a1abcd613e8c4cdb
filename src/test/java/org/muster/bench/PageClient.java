package org.muster.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;

/** A signed-in person's browser, as far as a server notices: one session, compressed answers, no pictures drawn. */
public final class PageClient {

    private final String base;
    private final String cookies;
    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private PageClient(String base, String account) {
        this.base = base;
        this.cookies = signIn(account);
    }

    static PageClient signedIn(String base, String account) {
        return new PageClient(base, account);
    }

    private String signIn(String account) {
        var form = BodyPublishers.ofString("account=" + account + "&password=muster-demo");
        var request = HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form)
                .build();
        var answer = send(http, request);
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    /** The answer as it was sent, compressed. */
    public HttpResponse<byte[]> get(String path) {
        var answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer;
    }

    /** The same, whatever the answer is. */
    HttpResponse<byte[]> ask(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Cookie", cookies)
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(60))
                .build();
        return send(http, request);
    }

    static HttpResponse<byte[]> send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
