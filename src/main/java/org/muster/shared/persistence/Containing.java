package org.muster.shared.persistence;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The search of short lists such as the catalogue: every word typed occurs somewhere in one of the columns, upper and
 * lower case alike. It reads the whole table; long lists have an index of words instead.
 */
public record Containing(String text) {

    /** What means something to LIKE. */
    private static final String SIGNS = "[%_\\\\]";

    /** One condition per word. */
    public List<Predicate> in(CriteriaBuilder builder, List<Expression<String>> columns) {
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceAll(SIGNS, "").isEmpty()
                        ? builder.disjunction()
                        : builder.or(columns.stream()
                                .map(column -> builder.like(builder.lower(column), pattern(word)))
                                .toArray(Predicate[]::new)))
                .toList();
    }

    /**
     * Signs that mean something to LIKE match any one sign, and a word of nothing else finds nothing: with an escape the
     * provider would write the whole statement for Derby without parameters.
     */
    private static String pattern(String word) {
        return "%" + word.replaceAll(SIGNS, "_") + "%";
    }
}
