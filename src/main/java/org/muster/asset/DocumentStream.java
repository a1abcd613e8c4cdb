package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.muster.asset.document.Examined;
import org.muster.shared.persistence.JdbcStream;

/**
 * The bytes of documents, in and out of the database piece by piece. Between two pieces a reader holds no connection, so
 * a slow or vanished one costs nobody anything.
 */
@ApplicationScoped
public class DocumentStream {

    /** The bytes of one piece. */
    static final int CHUNK = 256 * 1024;

    private final JdbcStream stream;

    @Inject
    DocumentStream(JdbcStream stream) {
        this.stream = stream;
    }

    DocumentStream() {
        this(null);
    }

    /** Writes all of it out; answers for callers who have found the row. */
    public void copy(DocumentRow document, OutputStream to) throws IOException {
        for (var no = 0; (long) no * CHUNK < document.size(); no++) {
            var at = no;
            to.write(stream.reading(connection -> chunk(connection, document.id(), at)));
        }
    }

    /** The small picture that stands for it, if it is a picture. */
    public Optional<byte[]> preview(DocumentRow document) {
        return stream.reading(connection -> preview(connection, document.id()));
    }

    void write(long document, Examined content) {
        var chunks = (int) (content.size() / CHUNK) + 1;
        stream.joining(chunks + content.preview().map(small -> 1).orElse(0), connection -> {
            var written = chunks(connection, document, content);
            if (content.preview().isPresent()) {
                previewed(connection, document, content.preview().get());
            }
            return written;
        });
    }

    void erase(long document) {
        stream.joining(
                2,
                connection -> delete(connection, "delete from document_preview where document_id = ?", document)
                        + delete(connection, "delete from document_chunk where document_id = ?", document));
    }

    /** Whether a step of the asset, or of a part split from it, names the document as its evidence. */
    boolean cited(Document document) {
        return stream.joining(1, connection -> {
            try (var query = connection.prepareStatement(
                    "select count(*) from asset_step where asset_id in (select id from asset where tag = ? or origin = ?)"
                            + " and details like ?")) {
                query.setString(1, document.asset());
                query.setString(2, document.asset());
                query.setString(3, "%" + document.code() + "%");
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1) > 0;
                }
            }
        });
    }

    private static int chunks(Connection connection, long document, Examined content) throws SQLException {
        try (var in = content.open();
                var insert = connection.prepareStatement(
                        "insert into document_chunk (document_id, chunk_no, bytes) values (?, ?, ?)")) {
            var no = 0;
            for (var bytes = piece(in); bytes.length > 0; bytes = piece(in)) {
                insert.setLong(1, document);
                insert.setInt(2, no++);
                insert.setBytes(3, bytes);
                insert.executeUpdate();
            }
            return no;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] piece(InputStream in) throws IOException {
        return in.readNBytes(CHUNK);
    }

    private static void previewed(Connection connection, long document, byte[] small) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into document_preview (document_id, bytes) values (?, ?)")) {
            insert.setLong(1, document);
            insert.setBytes(2, small);
            insert.executeUpdate();
        }
    }

    private static int delete(Connection connection, String sql, long document) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setLong(1, document);
            return delete.executeUpdate();
        }
    }

    private static byte[] chunk(Connection connection, long document, int no) throws SQLException {
        try (var query = connection.prepareStatement(
                "select bytes from document_chunk where document_id = ? and chunk_no = ?")) {
            query.setLong(1, document);
            query.setInt(2, no);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        }
    }

    private static Optional<byte[]> preview(Connection connection, long document) throws SQLException {
        try (var query = connection.prepareStatement("select bytes from document_preview where document_id = ?")) {
            query.setLong(1, document);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }
}
