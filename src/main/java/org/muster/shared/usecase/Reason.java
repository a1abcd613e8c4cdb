package org.muster.shared.usecase;

import java.util.List;

/**
 * Why something is refused: the field it concerns (empty for the whole), the row of an import or array (0 when there is
 * only one), the text key of the rule and the rule's arguments. Translated only where it is shown.
 */
public record Reason(String field, int row, String key, List<Object> arguments) {

    public static Reason of(String key, Object... arguments) {
        return new Reason("", 0, key, List.of(arguments));
    }

    public static Reason at(String field, String key, Object... arguments) {
        return new Reason(field, 0, key, List.of(arguments));
    }

    public Reason inRow(int number) {
        return new Reason(field, number, key, arguments);
    }

    public Reason under(String prefix) {
        return new Reason(prefix + field, row, key, arguments);
    }
}
