package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;

/**
 * All assets of a list one after the other, in its order, however many there are. It reads the very stretches the pages of
 * the list read, so what it sees is what the list shows.
 */
@ApplicationScoped
public class AssetStream {

    private final AssetDirectory directory;
    private final int stretch;

    @Inject
    AssetStream(AssetDirectory directory) {
        this(directory, Stretches.USUAL);
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
        return Stretches.of(from -> directory.listOn(filter, sort, from, stretch));
    }
}
