package org.muster.shared.web;

import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Slice;

/**
 * One page of a list as its table shows it: the rows, where they stand ("51–100"), how many there are as far as was
 * counted, and the cursors of the pages around.
 */
public record KeysetList<R>(
        ListState state,
        List<R> rows,
        long first,
        Slice.Count count,
        Optional<String> previous,
        Optional<String> next) {

    public KeysetList {
        rows = List.copyOf(rows);
    }

    /** The page a slice makes. */
    public static <R> KeysetList<R> of(ListState state, Slice<R> slice, Cursors cursors) {
        var before = slice.previous()
                .map(position -> position.ordinal())
                .or(() -> slice.next()
                        .map(position -> position.ordinal() - slice.rows().size()))
                .orElse(0L);
        return new KeysetList<>(
                state,
                slice.rows(),
                before + 1,
                slice.count(),
                slice.previous().map(cursors::seal),
                slice.next().map(cursors::seal));
    }

    /** A list short enough to stand on one page. */
    public static <R> KeysetList<R> whole(ListState state, List<R> rows) {
        return new KeysetList<>(
                state, rows, 1, new Slice.Count(rows.size(), false), Optional.empty(), Optional.empty());
    }

    /** The ordinal of the last row shown. */
    public long last() {
        return first + rows.size() - 1;
    }
}
