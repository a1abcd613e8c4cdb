package org.muster.asset;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.muster.job.NewItem;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;

/** The assets of a selection as the things of a job, each in the version seen now; read stretch by stretch. */
final class SelectedItems implements Iterator<NewItem> {

    private final Function<Optional<Position>, Slice<AssetRow>> stretch;
    private Iterator<AssetRow> rows;
    private Optional<Position> next;

    SelectedItems(Function<Optional<Position>, Slice<AssetRow>> stretch) {
        this.stretch = stretch;
        var first = stretch.apply(Optional.empty());
        this.rows = first.rows().iterator();
        this.next = first.next();
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && next.isPresent()) {
            var following = stretch.apply(next);
            rows = following.rows().iterator();
            next = following.next();
        }
        return rows.hasNext();
    }

    @Override
    public NewItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = rows.next();
        return NewItem.of(row.tag(), row.version());
    }
}
