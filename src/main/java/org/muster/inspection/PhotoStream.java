package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;

/** Writes the photos of checks, once, and reads them again. */
@ApplicationScoped
class PhotoStream {

    private static final int PART = 8_000;

    private final JdbcStream stream;

    @Inject
    PhotoStream(JdbcStream stream) {
        this.stream = stream;
    }

    PhotoStream() {
        this(null);
    }

    /** Keeps the bytes of a photo in the running transaction. */
    void add(String inspection, PhotoLine line, byte[] picture) {
        stream.joining(1, connection -> {
            parts(connection, inspection, line, Base64.getEncoder().encodeToString(picture));
            return line;
        });
    }

    private static void parts(Connection connection, String inspection, PhotoLine line, String text)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert into inspection_photo_part"
                + " (inspection, item_no, photo_no, part_no, content) values (?, ?, ?, ?, ?)")) {
            for (var from = 0; from < text.length(); from += PART) {
                insert.setString(1, inspection);
                insert.setInt(2, line.item());
                insert.setInt(3, line.number());
                insert.setInt(4, from / PART);
                insert.setString(5, text.substring(from, Math.min(from + PART, text.length())));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** One photo's bytes. */
    Optional<byte[]> read(String inspection, int item, int number) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select content from inspection_photo_part"
                    + " where inspection = ? and item_no = ? and photo_no = ? order by part_no")) {
                query.setString(1, inspection);
                query.setInt(2, item);
                query.setInt(3, number);
                var text = new StringBuilder();
                try (var part = query.executeQuery()) {
                    while (part.next()) {
                        text.append(part.getString(1));
                    }
                }
                return Optional.of(text.toString())
                        .filter(found -> !found.isEmpty())
                        .map(found -> Base64.getDecoder().decode(found));
            }
        });
    }
}
