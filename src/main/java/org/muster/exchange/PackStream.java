package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;

/** Keeps the last pack of every plan and site, and reads it again. */
@ApplicationScoped
class PackStream {

    private static final int PART = 8_000;
    private static final String BEHIND = "select plan_code, site, made_at, sha256 from grab_pack"
            + " where plan_code > ? or (plan_code = ? and site > ?) order by plan_code, site";
    private static final String BEFORE = "select plan_code, site, made_at, sha256 from grab_pack"
            + " where plan_code < ? or (plan_code = ? and site < ?) order by plan_code desc, site desc";
    private static final String BUNDLE = "BUNDLE";
    private static final String LINES = "LINES";

    private final JdbcStream stream;

    @Inject
    PackStream(JdbcStream stream) {
        this.stream = stream;
    }

    PackStream() {
        this(null);
    }

    /** Keeps a pack in place of the last one. */
    void keep(GrabPack pack) {
        stream.joining(4, connection -> {
            for (var table : List.of("delete from grab_pack_part", "delete from grab_pack")) {
                try (var delete = connection.prepareStatement(table + " where plan_code = ? and site = ?")) {
                    delete.setString(1, pack.plan());
                    delete.setString(2, pack.site());
                    delete.executeUpdate();
                }
            }
            try (var insert = connection.prepareStatement(
                    "insert into grab_pack (plan_code, site, made_at, sha256) values (?, ?, ?, ?)")) {
                insert.setString(1, pack.plan());
                insert.setString(2, pack.site());
                insert.setTimestamp(3, Timestamp.from(pack.madeAt()));
                insert.setString(4, pack.sha256());
                insert.executeUpdate();
            }
            parts(connection, pack, BUNDLE, Base64.getEncoder().encodeToString(pack.bundle()));
            parts(
                    connection,
                    pack,
                    LINES,
                    Base64.getEncoder()
                            .encodeToString(String.join("\n", pack.lines()).getBytes(StandardCharsets.UTF_8)));
            return pack;
        });
    }

    private static void parts(Connection connection, GrabPack pack, String role, String text) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into grab_pack_part" + " (plan_code, site, role, part_no, content) values (?, ?, ?, ?, ?)")) {
            for (var from = 0; from < text.length(); from += PART) {
                insert.setString(1, pack.plan());
                insert.setString(2, pack.site());
                insert.setString(3, role);
                insert.setInt(4, from / PART);
                insert.setString(5, text.substring(from, Math.min(from + PART, text.length())));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The last pack, read outside of any command. */
    Optional<GrabPack> read(String plan, String site) {
        return stream.reading(connection -> find(connection, plan, site));
    }

    /** The last pack, read within the command that replaces it. */
    Optional<GrabPack> last(String plan, String site) {
        return stream.joining(3, connection -> find(connection, plan, site));
    }

    private static Optional<GrabPack> find(Connection connection, String plan, String site) throws SQLException {
        try (var query =
                connection.prepareStatement("select made_at from grab_pack where plan_code = ? and site = ?")) {
            query.setString(1, plan);
            query.setString(2, site);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new GrabPack(
                                plan,
                                site,
                                row.getTimestamp(1).toInstant(),
                                bytes(connection, plan, site, BUNDLE),
                                new String(bytes(connection, plan, site, LINES), StandardCharsets.UTF_8)
                                        .lines()
                                        .toList()))
                        : Optional.empty();
            }
        }
    }

    private static byte[] bytes(Connection connection, String plan, String site, String role) throws SQLException {
        var text = new StringBuilder();
        try (var query = connection.prepareStatement("select content from grab_pack_part"
                + " where plan_code = ? and site = ? and role = ? order by part_no")) {
            query.setString(1, plan);
            query.setString(2, site);
            query.setString(3, role);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    text.append(row.getString(1));
                }
            }
        }
        return Base64.getDecoder().decode(text.toString());
    }

    /** So many packs at most behind a plan and site, or before them, the nearest first, without their bytes. */
    List<PackRow> beside(String plan, String site, boolean before, int most) {
        return stream.reading(connection -> {
            var rows = new ArrayList<PackRow>();
            try (var query = connection.prepareStatement(before ? BEFORE : BEHIND)) {
                query.setString(1, plan);
                query.setString(2, plan);
                query.setString(3, site);
                query.setMaxRows(most);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        rows.add(new PackRow(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant(),
                                row.getString(4)));
                    }
                }
            }
            return rows;
        });
    }

    /** The plans without a pack made since the moment. */
    List<String> stale(Instant since, int most) {
        return stream.joining(1, connection -> {
            var plans = new ArrayList<String>();
            try (var query = connection.prepareStatement("select p.code from contingency_plan p left join grab_pack g"
                    + " on g.plan_code = p.code and g.site = '' where p.retired = false"
                    + " and (g.made_at is null or g.made_at < ?) order by p.code")) {
                query.setTimestamp(1, Timestamp.from(since));
                query.setMaxRows(most);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        plans.add(row.getString(1));
                    }
                }
            }
            return plans;
        });
    }
}
