package org.muster.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A program with a key of its own. */
public final class RestClient {

    private static final String KEY = "{\"name\":\"benchmark\",\"scopes\":[\"inventory.read\",\"inventory.write\"]}";

    private final String base;
    private final String key;
    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private RestClient(String base, String account) {
        this.base = base + "/api/v1";
        var proof = Base64.getEncoder().encodeToString((account + ":muster-demo").getBytes(StandardCharsets.UTF_8));
        var made = sent("/api-keys", KEY, "Basic " + proof, 201);
        this.key = ((JsonObject) made).getString("key");
    }

    static RestClient withKey(String base, String account) {
        return new RestClient(base, account);
    }

    public JsonObject get(String path) {
        var request = request(path, "Bearer " + key).build();
        return (JsonObject) read(PageClient.send(http, request), path, 200);
    }

    public JsonStructure post(String path, String body) {
        return sent(path, body, "Bearer " + key, 201);
    }

    private JsonStructure sent(String path, String body, String proof, int expected) {
        var request = request(path, proof)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return read(PageClient.send(http, request), path, expected);
    }

    private HttpRequest.Builder request(String path, String proof) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", proof)
                .timeout(Duration.ofSeconds(120));
    }

    private static JsonStructure read(java.net.http.HttpResponse<byte[]> answer, String path, int expected) {
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return reader.read();
        }
    }
}
