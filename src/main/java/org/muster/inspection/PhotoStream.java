package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
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

    /** Keeps the photos of one item in the running transaction; answers their lines. */
    List<PhotoLine> add(String inspection, int item, List<byte[]> pictures) {
        var lines = new ArrayList<PhotoLine>();
        for (var picture : pictures) {
            var line = new PhotoLine(item, lines.size() + 1, picture.length, digest(picture));
            stream.joining(2, connection -> {
                head(connection, inspection, line);
                parts(connection, inspection, line, Base64.getEncoder().encodeToString(picture));
                return line;
            });
            lines.add(line);
        }
        return lines;
    }

    private static void head(Connection connection, String inspection, PhotoLine line) throws SQLException {
        try (var insert = connection.prepareStatement("insert into inspection_photo"
                + " (inspection, item_no, photo_no, size_bytes, sha256) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, inspection);
            insert.setInt(2, line.item());
            insert.setInt(3, line.number());
            insert.setInt(4, line.size());
            insert.setString(5, line.sha256());
            insert.executeUpdate();
        }
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

    /** The photos of a check in the order of its items. */
    List<PhotoLine> of(String inspection) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select item_no, photo_no, size_bytes, sha256"
                    + " from inspection_photo where inspection = ? order by item_no, photo_no")) {
                query.setString(1, inspection);
                var lines = new ArrayList<PhotoLine>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        lines.add(new PhotoLine(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getString(4).strip()));
                    }
                }
                return lines;
            }
        });
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

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }
}
