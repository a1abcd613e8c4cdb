package org.muster.shared.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * One offered order of a list: by a NOT NULL column with an index, ties broken by the internal number.
 *
 * @param name what the URL says, such as {@code tag}
 * @param attribute the attribute of the entity
 * @param unique whether no two rows share a value, so that there are no ties
 */
public record Sort<V extends Comparable<? super V>>(
        String name, String attribute, Class<V> type, Function<String, V> reader, boolean unique, boolean descending) {

    public static Sort<String> byText(String name, String attribute) {
        return new Sort<>(name, attribute, String.class, Function.identity(), false, false);
    }

    public static Sort<String> byCode(String name, String attribute) {
        return new Sort<>(name, attribute, String.class, Function.identity(), true, false);
    }

    public static Sort<LocalDate> byDate(String name, String attribute) {
        return new Sort<>(name, attribute, LocalDate.class, LocalDate::parse, false, false);
    }

    public static Sort<Instant> byInstant(String name, String attribute) {
        return new Sort<>(name, attribute, Instant.class, Instant::parse, false, false);
    }

    public static Sort<Long> byNumber(String name, String attribute) {
        return new Sort<>(name, attribute, Long.class, Long::valueOf, true, false);
    }

    public static <E extends Enum<E>> Sort<E> byConstant(String name, String attribute, Class<E> type) {
        return new Sort<>(name, attribute, type, value -> Enum.valueOf(type, value), false, false);
    }

    public Sort<V> reversed() {
        return new Sort<>(name, attribute, type, reader, unique, !descending);
    }

    /** How the URL names it: {@code tag}, or {@code -tag} for descending. */
    public String parameter() {
        return descending ? "-" + name : name;
    }

    V read(String value) {
        return reader.apply(value);
    }
}
