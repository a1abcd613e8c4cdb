package org.muster.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.muster.shared.persistence.JdbcStream;

/** Recomputes the chain from its first row to its head in one reading, in constant memory. */
final class ChainStream {

    private static final long STRIDE = 1_000;
    private static final String ENTRIES = "select seq, recorded_at, command_id, actor, whence, address, action,"
            + " subject_type, subject_ref, reason, batch, changes, parts, hash_version, row_hash from trail_entry"
            + " where seq < ? order by seq";
    private static final String PARTS = "select seq, changes from trail_part where seq < ? order by seq, part_no";

    private ChainStream() {}

    /** Reads the rows the head knew when the reading began, and tells how far it has come. */
    static ChainReport verify(Connection connection, LongConsumer progress) throws SQLException {
        var head = TrailHeadStream.read(connection);
        var rows = head.nextSeq() - 1;
        try (var entries = forward(connection, ENTRIES, head.nextSeq());
                var parts = forward(connection, PARTS, head.nextSeq());
                var entry = entries.executeQuery();
                var part = parts.executeQuery()) {
            var seal = new Seal(Seal.NONE);
            var more = part.next();
            for (var seq = 1L; seq <= rows; seq++) {
                if (!entry.next() || entry.getLong("seq") != seq) {
                    return new ChainReport(rows, head.hash(), OptionalLong.of(seq));
                }
                var changes = new StringBuilder(entry.getString("changes"));
                for (var left = entry.getInt("parts"); left > 0 && more && part.getLong(1) == seq; left--) {
                    changes.append(part.getString(2));
                    more = part.next();
                }
                if (!fits(entry, changes.toString(), seal)) {
                    return new ChainReport(rows, head.hash(), OptionalLong.of(seq));
                }
                if (seq % STRIDE == 0) {
                    progress.accept(seq);
                }
            }
            var whole = seal.last().equals(head.hash()) && !more;
            return new ChainReport(rows, head.hash(), whole ? OptionalLong.empty() : OptionalLong.of(rows + 1));
        }
    }

    private static PreparedStatement forward(Connection connection, String query, long before) throws SQLException {
        var statement = connection.prepareStatement(query, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(JdbcStream.FETCH);
        statement.setLong(1, before);
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
