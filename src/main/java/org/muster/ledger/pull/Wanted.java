package org.muster.ledger.pull;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Predicate;
import org.muster.ledger.export.Export;

/**
 * Which rows of an answer a reader wants: those with allowed values in the filtered columns. What moved is at the place it
 * came from and at the one it went to.
 */
final class Wanted {

    private Wanted() {}

    static Predicate<String[]> by(Question question) {
        Predicate<String[]> wanted = row -> true;
        for (var filter : question.filters().entrySet()) {
            wanted = wanted.and(by(question.export(), filter.getKey(), new HashSet<>(filter.getValue())));
        }
        return wanted;
    }

    private static Predicate<String[]> by(Export export, String column, Collection<String> allowed) {
        var derived = Derived.of(export, column);
        if (derived.isPresent()) {
            return row -> allowed.stream().anyMatch(value -> derived.get().holds(row, value));
        }
        var place = export.place(column);
        if (place >= 0) {
            return row -> allowed.contains(row[place]);
        }
        if (!column.equals(PullParameters.LOCATION)) {
            return row -> true;
        }
        var from = export.place("from_location");
        var to = export.place("to_location");
        return row -> allowed.contains(row[from]) || allowed.contains(row[to]);
    }
}
