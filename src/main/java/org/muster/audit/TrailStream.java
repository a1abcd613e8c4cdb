package org.muster.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.muster.shared.persistence.JdbcStream;

/** Appends rows to the trail. There is no other way to write it, and none to change it. */
@ApplicationScoped
class TrailStream {

    /** What a column of changes holds; the rest goes into parts. */
    static final int PART = 8_000;

    private static final int STATEMENTS = 4;
    private static final String INSERT =
            "insert into trail_entry (seq, recorded_at, command_id, actor, whence, address,"
                    + " action, subject_type, subject_ref, reason, batch, changes, parts, hash_version, row_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcStream stream;

    @Inject
    TrailStream(JdbcStream stream) {
        this.stream = stream;
    }

    TrailStream() {
        this(null);
    }

    /** Appends the rows in the running transaction; whoever comes later waits until it ends. */
    void append(List<TrailDraft> rows, Instant now) {
        stream.joining(STATEMENTS, connection -> append(connection, rows, now));
    }

    static String append(Connection connection, List<TrailDraft> rows, Instant now) throws SQLException {
        var head = TrailHeadStream.advance(connection, rows.size());
        var recordedAt = latest(now.truncatedTo(ChronoUnit.MILLIS), head.lastRecordedAt());
        var seal = new Seal(head.hash());
        try (var entries = connection.prepareStatement(INSERT);
                var parts = connection.prepareStatement(
                        "insert into trail_part (seq, part_no, changes) values (?, ?, ?)")) {
            var split = false;
            var seq = head.nextSeq() - rows.size();
            for (var row : rows) {
                var pieces = Pieces.of(row.changes(), PART);
                entry(entries, seq, recordedAt, row, pieces, seal);
                for (var no = 1; no < pieces.size(); no++) {
                    part(parts, seq, no, pieces.get(no));
                    split = true;
                }
                seq++;
            }
            entries.executeBatch();
            if (split) {
                parts.executeBatch();
            }
        }
        TrailHeadStream.seal(connection, seal.last(), recordedAt);
        return seal.last();
    }

    private static void entry(
            PreparedStatement insert, long seq, Instant recordedAt, TrailDraft row, List<String> pieces, Seal seal)
            throws SQLException {
        insert.setLong(1, seq);
        insert.setTimestamp(2, Timestamp.from(recordedAt), utc());
        var column = 3;
        for (var text : row.columns()) {
            insert.setString(column++, text);
        }
        insert.setString(12, pieces.get(0));
        insert.setInt(13, pieces.size() - 1);
        insert.setInt(14, Seal.VERSION);
        insert.setString(15, seal.next(seq, recordedAt, row));
        insert.addBatch();
    }

    private static void part(PreparedStatement insert, long seq, int no, String piece) throws SQLException {
        insert.setLong(1, seq);
        insert.setInt(2, no);
        insert.setString(3, piece);
        insert.addBatch();
    }

    /** Moments are stored in UTC, wherever the server believes to be. */
    static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
