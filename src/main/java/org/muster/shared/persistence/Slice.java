package org.muster.shared.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a list that pages by keyset: its rows in order, and the positions from which the previous and the next
 * stretch are read, where there are any.
 */
public record Slice<T>(List<T> rows, Optional<Position> previous, Optional<Position> next, Count count) {

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(rows.stream().map(change).toList(), previous, next, count);
    }

    /** How many rows the whole list has; exact up to a cap. */
    public record Count(long atLeast, boolean capped) {}
}
