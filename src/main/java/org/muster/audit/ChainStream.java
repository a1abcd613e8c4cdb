package org.muster.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.muster.shared.persistence.JdbcStream;

/** Recomputes the chain in one reading, whole or a stretch of it, in constant memory. */
final class ChainStream {

    private static final long STRIDE = 1_000;
    private static final String ENTRIES = "select seq, recorded_at, command_id, actor, whence, address, action,"
            + " subject_type, subject_ref, reason, batch, changes, parts, hash_version, row_hash from trail_entry"
            + " where seq >= ? and seq <= ? order by seq";
    private static final String PARTS =
            "select seq, changes from trail_part where seq >= ? and seq <= ? order by seq, part_no";

    private ChainStream() {}

    /** Reads the rows the head knew when the reading began, and tells how far it has come. */
    static ChainReport verify(Connection connection, LongConsumer progress) throws SQLException {
        var head = TrailHeadStream.read(connection);
        var rows = head.nextSeq() - 1;
        var whole = new ChainStretch(1, rows, head.hash());
        return new ChainReport(rows, head.hash(), verify(connection, whole, progress));
    }

    /** The first row of the stretch that is missing or does not fit; the row behind it if only its end is wrong. */
    static OptionalLong verify(Connection connection, ChainStretch stretch, LongConsumer progress) throws SQLException {
        try (var entries = range(connection, ENTRIES, stretch);
                var parts = range(connection, PARTS, stretch);
                var entry = entries.executeQuery();
                var part = parts.executeQuery()) {
            var seal = new Seal(before(connection, stretch));
            var more = part.next();
            for (var seq = stretch.first(); seq <= stretch.last(); seq++) {
                if (!entry.next() || entry.getLong("seq") != seq) {
                    return OptionalLong.of(seq);
                }
                var changes = new StringBuilder(entry.getString("changes"));
                for (var left = entry.getInt("parts"); left > 0 && more && part.getLong(1) == seq; left--) {
                    changes.append(part.getString(2));
                    more = part.next();
                }
                if (!fits(entry, changes.toString(), seal)) {
                    return OptionalLong.of(seq);
                }
                if (seq % STRIDE == 0) {
                    progress.accept(seq);
                }
            }
            return stretch.endsWith(seal.last()) && !more ? OptionalLong.empty() : OptionalLong.of(stretch.last() + 1);
        }
    }

    /** The seal the stretch is built on; one that does not exist fits nothing. */
    private static String before(Connection connection, ChainStretch stretch) throws SQLException {
        if (stretch.first() == 1) {
            return Seal.NONE;
        }
        try (var query = connection.prepareStatement("select row_hash from trail_entry where seq = ?")) {
            query.setLong(1, stretch.first() - 1);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private static PreparedStatement range(Connection connection, String query, ChainStretch stretch)
            throws SQLException {
        var statement = connection.prepareStatement(query, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(JdbcStream.FETCH);
        statement.setLong(1, stretch.first());
        statement.setLong(2, stretch.last());
        return statement;
    }

    private static boolean fits(ResultSet entry, String changes, Seal seal) throws SQLException {
        var row = new TrailDraft(
                entry.getString("command_id"),
                entry.getString("actor"),
                entry.getString("whence"),
                entry.getString("address"),
                entry.getString("action"),
                entry.getString("subject_type"),
                entry.getString("subject_ref"),
                entry.getString("reason"),
                entry.getString("batch"),
                changes);
        var recordedAt = entry.getTimestamp("recorded_at", TrailStream.utc()).toInstant();
        return entry.getInt("hash_version") == Seal.VERSION
                && entry.getInt("parts") == Pieces.of(changes, TrailStream.PART).size() - 1
                && seal.next(entry.getLong("seq"), recordedAt, row).equals(entry.getString("row_hash"));
    }
}
