package org.muster.ledger.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.muster.shared.export.JsonText;

/** A row as a JSON object: whole numbers as numbers, amounts as texts with all their digits, nothing as null. */
public final class JsonLine {

    private final List<Column> columns;
    private final StringBuilder text = new StringBuilder();

    JsonLine(List<Column> columns) {
        this.columns = columns;
    }

    /** A row of that shape as an object. */
    public static JsonObject object(Shape shape, String[] row) {
        var object = Json.createObjectBuilder();
        for (var i = 0; i < row.length; i++) {
            var column = shape.columns().get(i);
            if (row[i].isEmpty()) {
                object.addNull(column.name());
            } else if (column.type() == ColumnType.INTEGER) {
                object.add(column.name(), Long.parseLong(row[i]));
            } else {
                object.add(column.name(), row[i]);
            }
        }
        return object.build();
    }

    CharSequence of(String[] row) {
        text.setLength(0);
        text.append('{');
        for (var i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            text.append('"').append(columns.get(i).name()).append("\":");
            value(columns.get(i).type(), row[i]);
        }
        return text.append('}');
    }

    private void value(ColumnType type, String value) {
        if (value.isEmpty()) {
            text.append("null");
        } else if (type == ColumnType.INTEGER) {
            text.append(value);
        } else {
            JsonText.quote(text, value);
        }
    }
}
