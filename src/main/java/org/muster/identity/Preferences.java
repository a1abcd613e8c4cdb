package org.muster.identity;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.muster.shared.usecase.Refusal;

/** What the pages remember for a person, by name: chosen columns, page sizes, the last list. Stored as one JSON object. */
public record Preferences(Map<String, String> kept) {

    static final int LENGTH = 4_000;
    private static final int NAME = 60;

    public Preferences {
        kept = Map.copyOf(kept);
    }

    static Preferences parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var kept = new TreeMap<String, String>();
            reader.readObject().forEach((name, value) -> {
                if (value instanceof JsonString text) {
                    kept.put(name, text.getString());
                }
            });
            return new Preferences(kept);
        }
    }

    /** These with one set anew; an empty value forgets it. */
    Preferences with(String name, String value) {
        if (name.isBlank() || name.length() > NAME) {
            throw Refusal.invalid("preference", "shared.refusal.length", NAME);
        }
        var changed = new TreeMap<>(kept);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new Preferences(changed);
    }

    @Override
    public String toString() {
        var object = Json.createObjectBuilder();
        new TreeMap<>(kept).forEach(object::add);
        var json = object.build().toString();
        if (json.length() > LENGTH) {
            throw Refusal.invalid("preference", "shared.refusal.length", LENGTH);
        }
        return json;
    }
}
