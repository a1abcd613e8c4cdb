package org.muster.asset;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of values, open at an end that is not given; both ends belong to it. */
public record Between<V extends Comparable<? super V>>(Optional<V> from, Optional<V> to) {

    boolean everything() {
        return from.isEmpty() && to.isEmpty();
    }

    /** What keeps a column within it. */
    Stream<Predicate> holds(CriteriaBuilder builder, Expression<V> column) {
        return Stream.concat(
                from.stream().map(least -> builder.greaterThanOrEqualTo(column, least)),
                to.stream().map(most -> builder.lessThanOrEqualTo(column, most)));
    }
}
