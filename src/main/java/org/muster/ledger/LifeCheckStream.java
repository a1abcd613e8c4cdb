package org.muster.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds what things stand at against what the engine says of their life: nothing falls below its residual (invariant 4),
 * the charges of a life that is over add up to its base (5), and what is left of a premium is its unexpired part (11).
 */
final class LifeCheckStream {

    private static final String NEXT = "select asset_no from asset_position where ledger = ?"
            + " and state in ('ACTIVE', 'FULLY_DEPRECIATED') and asset_no > ? order by asset_no";

    /** A part that leaves takes rounded shares of the cost, of what is charged and of what is written down. */
    private static final int ROUNDED_BY_A_SPLIT = 3;

    private final Connection connection;
    private final Book book;
    private final List<Finding> findings = new ArrayList<>();

    private LifeCheckStream(Connection connection, Book book) {
        this.connection = connection;
        this.book = book;
    }

    static List<Finding> check(Connection connection, Book book) throws SQLException {
        var check = new LifeCheckStream(connection, book);
        for (var stretch = check.after(""); !stretch.isEmpty(); stretch = check.after(last(stretch))) {
            var open = BatchStream.looking(connection, book, stretch);
            stretch.forEach(asset -> check.life(open, asset));
        }
        return check.findings;
    }

    private static String last(List<String> stretch) {
        return stretch.get(stretch.size() - 1);
    }

    private List<String> after(String asset) throws SQLException {
        try (var query = connection.prepareStatement(NEXT)) {
            new GivingStream(query).text(book.code()).text(asset);
            query.setMaxRows(RunDirectory.STRETCH);
            return ShelfStream.read(query, TakingStream::text);
        }
    }

    private void life(OpenBook open, String asset) {
        var position = open.position(asset).orElseThrow();
        if (!position.treatment().charged() || position.phase() == 0) {
            return;
        }
        var seen = position.worth().carrying();
        var residual = open.current(asset).orElseThrow().curve().residual();
        if (position.worth().impairment().signum() == 0 && seen.compareTo(residual) < 0) {
            findings.add(found(4, asset, residual, seen));
        }
        if (position.treatment() == Treatment.PREPAID) {
            var wanted = open.charging(asset).worth(position.chargedThrough()).carrying();
            if (wanted.compareTo(seen) != 0) {
                findings.add(found(11, asset, wanted, seen));
            }
        } else if (position.state() == AccountingState.FULLY_DEPRECIATED) {
            over(open, asset, seen);
        }
    }

    private void over(OpenBook open, String asset, BigDecimal seen) {
        var position = open.position(asset).orElseThrow();
        var until = open.events(asset).stream()
                .map(TermsEvent::effectiveOn)
                .filter(day -> day.isAfter(position.chargesUntil()))
                .max(Comparator.naturalOrder())
                .orElse(position.chargesUntil());
        var wanted = open.charging(asset).worth(until).carrying();
        var splits = open.terms(asset).stream()
                .filter(terms -> terms.event() == EntryKind.SPLIT_IN || terms.event() == EntryKind.SPLIT_OUT)
                .count();
        var rounded = BigDecimal.valueOf(splits * ROUNDED_BY_A_SPLIT, book.digits());
        if (wanted.subtract(seen).abs().compareTo(rounded) > 0) {
            findings.add(found(5, asset, wanted, seen));
        }
    }

    private static Finding found(int invariant, String asset, BigDecimal wanted, BigDecimal seen) {
        return new Finding(invariant, asset, RowText.number(wanted), RowText.number(seen));
    }
}
