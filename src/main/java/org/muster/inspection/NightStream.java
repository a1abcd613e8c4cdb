package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;

/** Remembers how far the nightly run has come and which server does it; every write proves the lease by its fence. */
@ApplicationScoped
class NightStream {

    static final Duration TERM = Duration.ofSeconds(60);

    private final JdbcStream stream;

    @Inject
    NightStream(JdbcStream stream) {
        this.stream = stream;
    }

    NightStream() {
        this(null);
    }

    /** One run: up to when changes were looked at before, and the fence of this server's lease. */
    record Night(Instant seenUntil, long fence) {}

    /** Takes the run if none has begun since, or if the server that began it has gone. */
    Optional<Night> take(String owner, Instant now, Instant unlessBegunSince) {
        return stream.joining(2, connection -> {
            try (var update = connection.prepareStatement("update duty_night set lease_owner = ?, lease_until = ?,"
                    + " fence = fence + 1, began_at = ?, looked_at = 0, changed = 0 where id = 1 and lease_until < ?"
                    + " and (began_at is null or began_at < ? or ended_at is null or ended_at < began_at)")) {
                update.setString(1, owner);
                update.setTimestamp(2, Timestamp.from(now.plus(TERM)));
                update.setTimestamp(3, Timestamp.from(now));
                update.setTimestamp(4, Timestamp.from(now));
                update.setTimestamp(5, Timestamp.from(unlessBegunSince));
                if (update.executeUpdate() == 0) {
                    return Optional.empty();
                }
            }
            try (var query = connection.prepareStatement("select seen_until, fence from duty_night where id = 1");
                    var row = query.executeQuery()) {
                row.next();
                return Optional.of(new Night(row.getTimestamp(1).toInstant(), row.getLong(2)));
            }
        });
    }

    /** Notes a chunk; tells whether the lease still holds. */
    boolean count(Night night, Instant seenUntil, long looked, long changed, Instant now) {
        return stream.joining(1, connection -> {
            try (var update = connection.prepareStatement("update duty_night set seen_until = ?, lease_until = ?,"
                    + " looked_at = looked_at + ?, changed = changed + ? where id = 1 and fence = ?")) {
                update.setTimestamp(1, Timestamp.from(seenUntil));
                update.setTimestamp(2, Timestamp.from(now.plus(TERM)));
                update.setLong(3, looked);
                update.setLong(4, changed);
                update.setLong(5, night.fence());
                return update.executeUpdate() == 1;
            }
        });
    }

    /** Ends the run: whatever was changed before that moment has been looked at. */
    void end(Night night, Instant seenUntil, Instant now) {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement(
                    "update duty_night set ended_at = ?, lease_until = ?, seen_until = ? where id = 1 and fence = ?")) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setTimestamp(2, Timestamp.from(now.minusSeconds(1)));
                update.setTimestamp(3, Timestamp.from(seenUntil));
                update.setLong(4, night.fence());
                return update.executeUpdate();
            }
        });
    }

    /** How many assets the last run looked at, and how many of them it changed. */
    long[] tally() {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select looked_at, changed from duty_night where id = 1");
                    var row = query.executeQuery()) {
                return row.next() ? counted(row.getLong(1), row.getLong(2)) : counted(0, 0);
            }
        });
    }

    private static long[] counted(long looked, long changed) throws SQLException {
        return new long[] {looked, changed};
    }
}
