package org.muster.seed;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.muster.shared.persistence.JdbcStream;

/**
 * Servers that start on one database sow one after the other. The turn is a lock of the database held by a connection of
 * its own, so it ends with the server that holds it. Derby belongs to one server anyway.
 */
@ApplicationScoped
class Turns {

    private static final long KEY = 0x6D75_7374_6572L;

    @Resource
    private ManagedExecutorService executor;

    private final JdbcStream stream;

    @Inject
    Turns(JdbcStream stream) {
        this.stream = stream;
    }

    Turns() {
        this(null);
    }

    /** Waits for the turn and works. */
    <T> T take(Supplier<T> work) {
        if (!stream.postgres()) {
            return work.get();
        }
        var held = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var holder = executor.submit(() -> hold(held, done));
        try {
            held.await();
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            holder.cancel(true);
            throw new IllegalStateException("The server is stopping", stopped);
        } finally {
            done.countDown();
        }
    }

    private boolean hold(CountDownLatch held, CountDownLatch done) {
        try {
            return stream.locked(KEY, () -> {
                held.countDown();
                return await(done);
            });
        } finally {
            held.countDown();
        }
    }

    private static boolean await(CountDownLatch done) {
        try {
            done.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
