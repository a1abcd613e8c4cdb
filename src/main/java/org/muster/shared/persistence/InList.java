package org.muster.shared.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values for an IN of a query. Derby compiles a statement for every number of values and tries each value on each row once
 * there are too many, so that long lists are asked for in parts, and every part has one of a handful of lengths.
 */
public final class InList {

    private static final int PART = 128;
    private static final int SHORTEST = 8;

    private InList() {}

    /** The values in parts, each padded. */
    public static <T> List<List<T>> parts(Collection<T> values) {
        var all = List.copyOf(values);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PART)
                .mapToObj(from -> padded(all.subList(from, Math.min(from + PART, all.size()))))
                .toList();
    }

    /** The values, the last one repeated up to the next power of two; one value stays one. */
    public static <T> List<T> padded(List<T> values) {
        if (values.size() <= 1) {
            return values;
        }
        var length = Math.max(Integer.highestOneBit(values.size() - 1) << 1, SHORTEST);
        var padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(length - padded.size(), values.get(values.size() - 1)));
        return padded;
    }
}
