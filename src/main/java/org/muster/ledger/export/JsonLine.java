package org.muster.ledger.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.muster.shared.export.JsonText;

/** A row as a JSON object: whole numbers as numbers, amounts as texts with all their digits, nothing as null. */
public final class JsonLine {

    private final boolean[] numbers;
    private final String[] names;

    JsonLine(List<Column> columns) {
        numbers = new boolean[columns.size()];
        names = new String[columns.size()];
        for (var i = 0; i < names.length; i++) {
            numbers[i] = columns.get(i).type() == ColumnType.INTEGER;
            names[i] = (i == 0 ? "{\"" : ",\"") + columns.get(i).name() + "\":";
        }
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

    /** Writes a row behind a text. */
    void append(StringBuilder text, String[] row) {
        for (var i = 0; i < row.length; i++) {
            text.append(names[i]);
            if (row[i].isEmpty()) {
                text.append("null");
            } else if (numbers[i]) {
                text.append(row[i]);
            } else {
                JsonText.quote(text, row[i]);
            }
        }
        text.append('}');
    }
}
