package org.muster.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.muster.shared.export.JsonText;
import org.muster.shared.fact.Change;

/** The changes of a row as the one text that is stored and sealed: a JSON array of field, before and after. */
final class ChangeText {

    private ChangeText() {}

    static String write(List<Change> changes) {
        var out = new StringBuilder("[");
        for (var change : changes) {
            out.append(out.length() == 1 ? "" : ",").append("{\"field\":");
            JsonText.quote(out, TrailDraft.clean(change.field(), Integer.MAX_VALUE));
            out.append(",\"before\":");
            JsonText.quote(out, TrailDraft.wellFormed(change.before()));
            out.append(",\"after\":");
            JsonText.quote(out, TrailDraft.wellFormed(change.after()));
            out.append('}');
        }
        return out.append(']').toString();
    }

    static List<Change> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(ChangeText::change);
        }
    }

    private static Change change(JsonValue value) {
        var change = (JsonObject) value;
        return new Change(change.getString("field"), change.getString("before"), change.getString("after"));
    }
}
