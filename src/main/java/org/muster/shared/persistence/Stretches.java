package org.muster.shared.persistence;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All rows of a list one after the other, however many there are, read stretch by stretch as its pages are. One stretch is
 * held at a time and nothing stays open between two, so a slow or vanished reader holds no connection.
 */
public final class Stretches<R> implements Iterator<R> {

    /** How many rows a stretch has as a rule. */
    public static final int USUAL = 500;

    private final Function<Optional<Position>, Slice<R>> reader;
    private Slice<R> slice;
    private int at;

    private Stretches(Function<Optional<Position>, Slice<R>> reader) {
        this.reader = reader;
        this.slice = reader.apply(Optional.empty());
    }

    /** The rows a reader of stretches finds from the first position on; each is read when it is taken. */
    public static <R> Stream<R> of(Function<Optional<Position>, Slice<R>> reader) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Stretches<>(reader), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT),
                false);
    }

    @Override
    public boolean hasNext() {
        if (at == slice.rows().size() && slice.next().isPresent()) {
            slice = reader.apply(slice.next());
            at = 0;
        }
        return at < slice.rows().size();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return slice.rows().get(at++);
    }
}
