package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.muster.shared.due.Mark;
import org.muster.shared.persistence.JdbcStream;

/** Keeps the days that oblige people up to date with each asset, and reads them by range. */
@ApplicationScoped
class AssetDateStream {

    private static final String SELECT = "select d.asset_id, d.due_on, d.responsible, a.tag, a.name, a.site"
            + " from asset_date d join asset a on a.id = d.asset_id where ";

    private final JdbcStream stream;

    @Inject
    AssetDateStream(JdbcStream stream) {
        this.stream = stream;
    }

    AssetDateStream() {
        this(null);
    }

    /** Puts the days of an asset in the place of those kept before. */
    void renew(Asset asset, Collection<AssetDue> sources) {
        stream.joining(2, connection -> {
            try (var delete = connection.prepareStatement("delete from asset_date where asset_id = ?")) {
                delete.setLong(1, asset.id());
                delete.executeUpdate();
            }
            insert(connection, asset, sources);
            return asset;
        });
    }

    private static void insert(Connection connection, Asset asset, Collection<AssetDue> sources) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into asset_date (asset_id, field, due_on, responsible) values (?, ?, ?, ?)")) {
            for (var source : sources) {
                var day = source.day(asset);
                if (day.isPresent()) {
                    insert.setLong(1, asset.id());
                    insert.setString(2, source.name());
                    insert.setDate(3, Date.valueOf(day.get()));
                    insert.setString(4, source.responsible(asset));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** The next days of one sort behind the mark: the rest of its day first, then the days after it. */
    List<AssetDay> planned(String field, Mark behind, LocalDate until, int limit) {
        return stream.reading(connection -> {
            var days = new ArrayList<AssetDay>();
            try (var tie = connection.prepareStatement(
                    SELECT + "d.field = ? and d.due_on = ? and d.asset_id > ? and d.due_on <= ? order by d.asset_id")) {
                tie.setString(1, field);
                tie.setDate(2, Date.valueOf(behind.day()));
                tie.setLong(3, behind.id());
                tie.setDate(4, Date.valueOf(until));
                read(tie, limit, days);
            }
            if (days.size() < limit) {
                try (var range = connection.prepareStatement(
                        SELECT + "d.field = ? and d.due_on > ? and d.due_on <= ? order by d.due_on, d.asset_id")) {
                    range.setString(1, field);
                    range.setDate(2, Date.valueOf(behind.day()));
                    range.setDate(3, Date.valueOf(until));
                    read(range, limit - days.size(), days);
                }
            }
            return days;
        });
    }

    List<AssetDay> of(String field, String tag) {
        return stream.reading(connection -> {
            var days = new ArrayList<AssetDay>();
            try (var query = connection.prepareStatement(SELECT + "a.tag = ? and d.field = ?")) {
                query.setString(1, tag);
                query.setString(2, field);
                read(query, 1, days);
            }
            return days;
        });
    }

    private static void read(PreparedStatement query, int limit, List<AssetDay> to) throws SQLException {
        query.setMaxRows(limit);
        try (var row = query.executeQuery()) {
            while (row.next()) {
                to.add(new AssetDay(
                        row.getLong(1),
                        row.getDate(2).toLocalDate(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
        }
    }
}
