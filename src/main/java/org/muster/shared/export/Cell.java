package org.muster.shared.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of what is written out: its name on the wire, and how its value is read from a row. A value is a text, a
 * number, a day or a moment; an empty Optional is an empty cell.
 */
public record Cell<R>(String name, Function<R, ?> reader) {

    public static <R> Cell<R> text(String name, Function<R, String> reader) {
        return new Cell<>(name, reader);
    }

    public static <R> Cell<R> number(String name, Function<R, ? extends Number> reader) {
        return new Cell<>(name, reader);
    }

    public static <R> Cell<R> day(String name, Function<R, Optional<LocalDate>> reader) {
        return new Cell<>(name, reader);
    }

    public static <R> Cell<R> moment(String name, Function<R, Instant> reader) {
        return new Cell<>(name, reader);
    }

    /** The value in a row, if there is one. */
    Optional<?> of(R row) {
        var value = reader.apply(row);
        return value instanceof Optional<?> maybe ? maybe : Optional.of(value);
    }

    /** The value as programs read it; empty if there is none. */
    String plain(R row) {
        return of(row).map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString())
                .orElse("");
    }
}
