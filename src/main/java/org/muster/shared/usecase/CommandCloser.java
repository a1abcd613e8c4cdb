package org.muster.shared.usecase;

import java.util.List;
import org.muster.shared.fact.Fact;
import org.muster.shared.persistence.Changes;

/**
 * Writes what must stand or fall with a command, after everything else is flushed. Closers run in ascending
 * {@link #order()}, which is the lock order of the database: book heads before the trail head, the trail last.
 */
public interface CommandCloser {

    int order();

    void close(Command command, List<Fact> facts, Changes changes);
}
