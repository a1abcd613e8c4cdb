package org.muster.ledger.pull;

import java.util.Arrays;
import java.util.function.Predicate;

/** Which rows of an answer a reader wants: those with allowed values in the filtered columns, behind the last key. */
final class Wanted {

    private Wanted() {}

    static Predicate<String[]> by(Question question) {
        Predicate<String[]> wanted = row -> true;
        for (var filter : question.filters().entrySet()) {
            var place = question.export().place(filter.getKey());
            wanted = wanted.and(row -> filter.getValue().contains(row[place]));
        }
        var key = question.export().key();
        if (!question.after().isEmpty() && !question.export().chained()) {
            var places = key.stream().mapToInt(question.export()::place).toArray();
            var last = question.after().toArray(String[]::new);
            wanted = wanted.and(row -> Arrays.compare(
                            Arrays.stream(places).mapToObj(place -> row[place]).toArray(String[]::new),
                            last,
                            Wanted::compare)
                    > 0);
        }
        return wanted;
    }

    /** Numbers by their size, texts by their characters, as the database sorts them. */
    private static int compare(String one, String other) {
        return one.matches("[0-9]{1,18}") && other.matches("[0-9]{1,18}")
                ? Long.compare(Long.parseLong(one), Long.parseLong(other))
                : one.compareTo(other);
    }
}
