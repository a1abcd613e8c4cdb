package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.TimeZone;
import org.muster.shared.persistence.JdbcStream;

/** Keeps the bytes of exports in pieces, and gives them or any part of them again. */
@ApplicationScoped
public class ExportPartStream {

    private static final int PIECE = 256 * 1024;
    private static final int IN_BATCH = 16;
    private static final String OLD = "select id from ledger_export where asked_at < ?";

    private final JdbcStream stream;

    @Inject
    ExportPartStream(JdbcStream stream) {
        this.stream = stream;
    }

    ExportPartStream() {
        this(null);
    }

    /** Stores a file in the running transaction. */
    void store(long export, Path file) {
        stream.joining(1, connection -> {
            try (var insert = connection.prepareStatement(
                            "insert into ledger_export_part (export_id, part_no, content) values (?, ?, ?)");
                    var bytes = Files.newInputStream(file)) {
                return store(insert, export, bytes);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static int store(PreparedStatement insert, long export, InputStream bytes)
            throws SQLException, IOException {
        var no = 0;
        for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
            insert.setLong(1, export);
            insert.setInt(2, no++);
            insert.setBytes(3, piece);
            insert.addBatch();
            if (no % IN_BATCH == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
        return no;
    }

    /** Writes the bytes from one place to the one before another. */
    public void copy(long export, long from, long until, OutputStream to) throws IOException {
        try {
            stream.reading(connection -> {
                try (var query = connection.prepareStatement("select part_no, content from ledger_export_part"
                        + " where export_id = ? and part_no >= ? order by part_no")) {
                    query.setLong(1, export);
                    query.setLong(2, from / PIECE);
                    query.setFetchSize(1);
                    try (var result = query.executeQuery()) {
                        while (result.next() && (long) result.getInt(1) * PIECE < until) {
                            write(result.getBytes(2), (long) result.getInt(1) * PIECE, from, until, to);
                        }
                    }
                    return export;
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void write(byte[] piece, long at, long from, long until, OutputStream to) {
        var begin = (int) Math.max(from - at, 0);
        var end = (int) Math.min(until - at, piece.length);
        try {
            to.write(Arrays.copyOfRange(piece, begin, end));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Drops what was asked for before a moment. */
    void drop(Instant before) {
        stream.joining(2, connection -> {
            var utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
            try (var parts = connection.prepareStatement(
                            "delete from ledger_export_part where export_id in (" + OLD + ")");
                    var exports = connection.prepareStatement("delete from ledger_export where asked_at < ?")) {
                parts.setTimestamp(1, Timestamp.from(before), utc);
                exports.setTimestamp(1, Timestamp.from(before), utc);
                return parts.executeUpdate() + exports.executeUpdate();
            }
        });
    }
}
