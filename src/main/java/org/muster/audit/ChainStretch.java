package org.muster.audit;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Some rows of the chain in a row.
 *
 * @param end the seal the last row must bear; empty where any will do, because the next stretch is built on it
 */
record ChainStretch(long first, long last, String end) {

    /** The whole chain cut into stretches of a length; the last one ends with the head's seal. */
    static List<ChainStretch> cut(long rows, String head, long length) {
        return LongStream.iterate(1, first -> first <= rows, first -> first + length)
                .mapToObj(first -> {
                    var last = Math.min(first + length - 1, rows);
                    return new ChainStretch(first, last, last == rows ? head : "");
                })
                .toList();
    }

    boolean endsWith(String seal) {
        return end.isEmpty() || end.equals(seal);
    }

    /** As a job names it: {@code 501-1000}. */
    String reference() {
        return first + "-" + last;
    }

    static ChainStretch parse(String reference, String end) {
        var ends = reference.split("-", 2);
        return new ChainStretch(Long.parseLong(ends[0]), Long.parseLong(ends[1]), end);
    }
}
