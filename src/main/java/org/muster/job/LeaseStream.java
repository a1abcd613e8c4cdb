package org.muster.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;

/** Takes jobs on lease, keeps their counters and ends them; every write proves the lease by its fence. */
@ApplicationScoped
class LeaseStream {

    static final Duration TERM = Duration.ofSeconds(20);

    private final JdbcStream stream;

    @Inject
    LeaseStream(JdbcStream stream) {
        this.stream = stream;
    }

    LeaseStream() {
        this(null);
    }

    /** The oldest job that waits or whose server has gone, if this server is the first to take it. */
    Optional<Lease> take(String owner, Instant now) {
        return stream.joining(2, connection -> {
            var free = free(connection, now);
            return free.isPresent() && leased(connection, free.get(), owner, now)
                    ? Optional.of(next(free.get()))
                    : Optional.<Lease>empty();
        });
    }

    private static Lease next(Lease free) {
        return new Lease(
                free.job(), free.code(), free.kind(), free.payload(), free.batch(), free.startedBy(), free.fence() + 1);
    }

    private static Optional<Lease> free(Connection connection, Instant now) throws SQLException {
        try (var query = connection.prepareStatement("select id, code, kind, payload, batch, started_by, fence from job"
                + " where stage = 'WAITING' or (stage = 'RUNNING' and lease_until < ?) order by id")) {
            query.setTimestamp(1, Timestamp.from(now));
            query.setMaxRows(1);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Lease(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getLong(7)))
                        : Optional.empty();
            }
        }
    }

    private static boolean leased(Connection connection, Lease free, String owner, Instant now) throws SQLException {
        try (var update = connection.prepareStatement("update job set stage = 'RUNNING', lease_owner = ?,"
                + " lease_until = ?, fence = fence + 1, began_at = coalesce(began_at, ?)"
                + " where id = ? and fence = ? and stage in ('WAITING', 'RUNNING')")) {
            update.setString(1, owner);
            update.setTimestamp(2, Timestamp.from(now.plus(TERM)));
            update.setTimestamp(3, Timestamp.from(now));
            update.setLong(4, free.job());
            update.setLong(5, free.fence());
            return update.executeUpdate() == 1;
        }
    }

    /** Counts a chunk and renews the lease; the chunk is undone if the lease is lost. */
    void count(Lease lease, long done, long refused, Instant now) {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement("update job set done_items = done_items + ?,"
                    + " refused_items = refused_items + ?, lease_until = ? where id = ? and fence = ?")) {
                update.setLong(1, done);
                update.setLong(2, refused);
                update.setTimestamp(3, Timestamp.from(now.plus(TERM)));
                update.setLong(4, lease.job());
                update.setLong(5, lease.fence());
                return proven(update.executeUpdate());
            }
        });
    }

    /** Whether the person has called it off. */
    boolean stopAsked(Lease lease) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select stop_asked from job where id = ?")) {
                query.setLong(1, lease.job());
                try (var row = query.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }

    void end(Lease lease, JobStage stage, String fault, Instant now) {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement(
                    "update job set stage = ?, fault = ?, finished_at = ? where id = ? and fence = ?")) {
                update.setString(1, stage.name());
                update.setString(2, fault);
                update.setTimestamp(3, Timestamp.from(now));
                update.setLong(4, lease.job());
                update.setLong(5, lease.fence());
                return proven(update.executeUpdate());
            }
        });
    }

    private static boolean proven(int rows) {
        if (rows == 0) {
            throw new LeaseLost();
        }
        return true;
    }
}
