package org.muster.ledger.pull;

import java.util.function.Predicate;

/** Which rows of an answer a reader wants: those with allowed values in the filtered columns. */
final class Wanted {

    private Wanted() {}

    static Predicate<String[]> by(Question question) {
        Predicate<String[]> wanted = row -> true;
        for (var filter : question.filters().entrySet()) {
            var place = question.export().place(filter.getKey());
            wanted = wanted.and(row -> filter.getValue().contains(row[place]));
        }
        return wanted;
    }
}
