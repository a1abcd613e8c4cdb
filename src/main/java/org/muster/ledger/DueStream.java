package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.ProjectionStream.Sought;
import org.muster.shared.persistence.JdbcStream;

/** Finds what is to be charged, a stretch of things at a time. */
@ApplicationScoped
class DueStream {

    private static final String DUE = "select asset_no from asset_position where ledger = ? and state = 'ACTIVE'"
            + " and charged_through < ? and asset_no > ? order by asset_no";

    private final JdbcStream stream;

    @Inject
    DueStream(JdbcStream stream) {
        this.stream = stream;
    }

    DueStream() {
        this(null);
    }

    /** The next things behind that one that are not charged through the day. */
    List<String> after(String ledger, LocalDate through, String asset, int limit) {
        return stream.reading(connection -> after(connection, ledger, through, asset, limit));
    }

    /**
     * The next things behind that one that may still be charged of what is sought: not charged through the day, or charged
     * only since the transaction.
     */
    static List<String> sought(Connection connection, Sought sought, String behind, int limit) throws SQLException {
        var centers = sought.costCenters();
        var text = "select p.asset_no from asset_position p where p.ledger = ? and p.state = 'ACTIVE'"
                + " and p.asset_no > ? and (p.charged_through < ? or exists (select 1 from depreciation_charge c"
                + " where c.ledger = p.ledger and c.asset_no = p.asset_no and c.tx > ?))"
                + (sought.premiums() ? " and p.nature = 'PREPAID'" : "")
                + (centers.isEmpty()
                        ? ""
                        : " and exists (select 1 from asset_book b where b.ledger = p.ledger"
                                + " and b.asset_no = p.asset_no and b.tx <= ? and b.cost_center in ("
                                + String.join(", ", Collections.nCopies(centers.size(), "?")) + "))")
                + " order by p.asset_no";
        try (var query = connection.prepareStatement(text)) {
            var given = new GivingStream(query)
                    .text(sought.ledger())
                    .text(behind)
                    .day(sought.through())
                    .number(sought.knownAt());
            if (!centers.isEmpty()) {
                given.number(sought.knownAt());
            }
            for (var center : centers) {
                given.text(center);
            }
            query.setMaxRows(limit);
            return ShelfStream.read(query, TakingStream::text);
        }
    }

    /** The same on the connection of the running command. */
    List<String> afterSeen(String ledger, LocalDate through, String asset, int limit) {
        return stream.joining(1, connection -> after(connection, ledger, through, asset, limit));
    }

    private static List<String> after(Connection connection, String ledger, LocalDate through, String asset, int limit)
            throws SQLException {
        try (var query = connection.prepareStatement(DUE)) {
            new GivingStream(query).text(ledger).day(through).text(asset);
            query.setMaxRows(limit);
            return ShelfStream.read(query, TakingStream::text);
        }
    }

    /** How many are not charged through the day. */
    static long count(Connection connection, String ledger, LocalDate through) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from asset_position where ledger = ?"
                + " and state = 'ACTIVE' and charged_through < ?")) {
            new GivingStream(query).text(ledger).day(through);
            return ShelfStream.read(query, TakingStream::number).get(0);
        }
    }

    /**
     * The last day through which everything is charged, if something is not charged through the day given; not before the
     * end of the last closed month, for what is behind it can only be caught up with.
     */
    Optional<LocalDate> chargedThrough(String ledger, LocalDate through) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select min(charged_through) from asset_position"
                    + " where ledger = ? and state = 'ACTIVE' and charged_through < ?")) {
                new GivingStream(query).text(ledger).day(through);
                var charged = ShelfStream.read(query, TakingStream::dayIfAny).get(0);
                var closed = new ShelfStream(connection, ledger).lastClosed().map(Period::lastDay);
                return charged.map(day -> closed.filter(day::isBefore).orElse(day));
            }
        });
    }

    /** What the things would be charged, without posting it. */
    List<Charging.Forecast> forecast(Book book, LocalDate through, List<String> assets) {
        return stream.reading(connection -> {
            var open = BatchStream.looking(connection, book, assets);
            var found = new ArrayList<Charging.Forecast>();
            for (var asset : assets) {
                var position = open.position(asset).orElseThrow();
                var should = open.charging(asset).worth(through).accumulated();
                found.add(new Charging.Forecast(
                        asset,
                        position.treatment(),
                        position.worth(),
                        should.subtract(position.worth().accumulated()),
                        open.on(asset, through).orElseThrow().item().costCenter()));
            }
            return found;
        });
    }
}
