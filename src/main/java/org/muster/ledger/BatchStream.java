package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lays out on the shelf of an open book what many things stand at, in three statements for all of them, and a fourth for the meters of those that have one. The statements are
 * always of the same length, so that the database need not think about them again.
 */
final class BatchStream {

    private BatchStream() {}

    /** A book with these things laid out to look at: nothing is posted to it, so it needs no rules. */
    static OpenBook looking(Connection connection, Book book, List<String> assets) throws SQLException {
        var open = new OpenBook(
                new Basis(book, 0, Map.of(), Map.of(), List.of(), List.of(), List.of()),
                BookStream.head(connection, book.code()).orElseThrow(),
                new ShelfStream(connection, book.code()),
                Instant.EPOCH,
                true);
        shelve(connection, open, assets);
        return open;
    }

    static void shelve(Connection connection, OpenBook book, List<String> assets) throws SQLException {
        if (assets.isEmpty()) {
            return;
        }
        var positions =
                all(connection, book, assets, PositionStream.SELECTED, "asset_position", "", PositionStream::read);
        var terms = all(connection, book, assets, TermsStream.SELECTED, "asset_book", ", phase", TermsStream::read);
        var events =
                all(connection, book, assets, TermsStream.EVENTS, "asset_book_event", ", event_no", TermsStream::event);
        var byUse = terms.stream()
                .filter(one -> one.curve().byUse())
                .map(BookTerms::assetNo)
                .distinct()
                .toList();
        book.shelve(
                positions,
                by(terms, BookTerms::assetNo),
                by(events, TermsEvent::assetNo),
                MeterStream.of(connection, byUse));
    }

    private static <T> Map<String, List<T>> by(List<T> rows, Function<T, String> asset) {
        return rows.stream().collect(Collectors.groupingBy(asset));
    }

    private static <T> List<T> all(
            Connection connection,
            OpenBook book,
            List<String> assets,
            String columns,
            String table,
            String order,
            ShelfStream.ReadingStream<T> reading)
            throws SQLException {
        var padded = Math.max(assets.size(), RunDirectory.STRETCH);
        var places = String.join(", ", Collections.nCopies(padded, "?"));
        var query = "select " + columns + " from " + table + " where ledger = ? and asset_no in (" + places + ")"
                + (table.equals("asset_book_event") ? TermsStream.STANDING : "") + " order by asset_no" + order;
        try (var statement = connection.prepareStatement(query)) {
            var given = new GivingStream(statement).text(book.book().code());
            for (var at = 0; at < padded; at++) {
                given.text(assets.get(Math.min(at, assets.size() - 1)));
            }
            return ShelfStream.read(statement, reading);
        }
    }
}
