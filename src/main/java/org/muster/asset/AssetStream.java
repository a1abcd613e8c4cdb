package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;

/**
 * All assets of a list one after the other, in its order, however many there are. It reads the very stretches the pages of
 * the list read and holds one at a time: nothing stays open between them, so a slow or vanished reader holds no
 * connection, and what it sees is what the list shows.
 */
@ApplicationScoped
public class AssetStream {

    private static final int STRETCH = 500;

    private final AssetDirectory directory;
    private final int stretch;

    @Inject
    AssetStream(AssetDirectory directory) {
        this(directory, STRETCH);
    }

    AssetStream(AssetDirectory directory, int stretch) {
        this.directory = directory;
        this.stretch = stretch;
    }

    AssetStream() {
        this(null);
    }

    /** The rows, read while they are taken, by the caller of the command that is open then. */
    public Stream<AssetRow> rows(AssetFilter filter, Sort<?> sort) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Walk(filter, sort), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT),
                false);
    }

    private final class Walk implements Iterator<AssetRow> {

        private final AssetFilter filter;
        private final Sort<?> sort;
        private Slice<AssetRow> slice;
        private int at;

        Walk(AssetFilter filter, Sort<?> sort) {
            this.filter = filter;
            this.sort = sort;
            this.slice = read(Optional.empty());
        }

        private Slice<AssetRow> read(Optional<Position> from) {
            return directory.listOn(filter, sort, from, stretch);
        }

        @Override
        public boolean hasNext() {
            if (at == slice.rows().size() && slice.next().isPresent()) {
                slice = read(slice.next());
                at = 0;
            }
            return at < slice.rows().size();
        }

        @Override
        public AssetRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return slice.rows().get(at++);
        }
    }
}
