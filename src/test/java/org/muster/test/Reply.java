package org.muster.test;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

/** What came back over HTTP. */
public record Reply(int status, HttpHeaders headers, String body) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public JsonStructure json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }

    public JsonObject object() {
        return json().asJsonObject();
    }

    /** The rows of a list. */
    public List<JsonObject> rows() {
        return object().getJsonArray("data").getValuesAs(JsonObject.class);
    }

    /** The stable code of a problem document; empty for anything else. */
    public String problem() {
        return header("Content-Type").startsWith("application/problem+json") ? object().getString("code") : "";
    }

    /** The first field a problem document names, and the rule it breaks. */
    public String fault() {
        var error = object().getJsonArray("errors").getJsonObject(0);
        return error.getString("field") + " " + error.getString("rule");
    }
}
