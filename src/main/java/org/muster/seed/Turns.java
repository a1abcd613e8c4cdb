package org.muster.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.muster.shared.persistence.JdbcStream;

/**
 * Servers that start on one database sow one after the other. The turn is a lock of the database held by a connection of
 * its own, so it ends with the server that holds it; the commands meanwhile use connections of their transactions. Derby
 * belongs to one server anyway.
 */
@ApplicationScoped
class Turns {

    private static final long KEY = 0x6D75_7374_6572L;

    private final JdbcStream stream;

    @Inject
    Turns(JdbcStream stream) {
        this.stream = stream;
    }

    Turns() {
        this(null);
    }

    /** Waits for the turn and works, on the calling thread: tasks given away wait until the application has started. */
    <T> T take(Supplier<T> work) {
        return stream.postgres() ? stream.locked(KEY, work) : work.get();
    }
}
