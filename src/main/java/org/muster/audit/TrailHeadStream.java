package org.muster.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * The single row at the end of the trail: the next number, the last seal and the last moment. Whoever appends holds it
 * until the transaction ends, so numbers have no gap and moments never run backwards.
 */
record TrailHeadStream(long nextSeq, String hash, Instant lastRecordedAt) {

    /** Locks the row by moving it on, then says where it stands. */
    static TrailHeadStream advance(Connection connection, int rows) throws SQLException {
        try (var update = connection.prepareStatement("update trail_head set next_seq = next_seq + ? where id = 1")) {
            update.setInt(1, rows);
            update.executeUpdate();
        }
        return read(connection);
    }

    static TrailHeadStream read(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select next_seq, head_hash, last_recorded_at from trail_head where id = 1");
                var row = query.executeQuery()) {
            row.next();
            return new TrailHeadStream(
                    row.getLong(1),
                    row.getString(2),
                    row.getTimestamp(3, TrailStream.utc()).toInstant());
        }
    }

    static void seal(Connection connection, String hash, Instant recordedAt) throws SQLException {
        try (var update =
                connection.prepareStatement("update trail_head set head_hash = ?, last_recorded_at = ? where id = 1")) {
            update.setString(1, hash);
            update.setTimestamp(2, Timestamp.from(recordedAt), TrailStream.utc());
            update.executeUpdate();
        }
    }
}
