package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what the meters of things showed when they were checked; a part of a lot goes on from what the lot's showed. */
final class MeterStream {

    private static final String READINGS =
            "select a.tag, i.done_on, i.meter from asset a join inspection i on i.asset_tag in (a.tag, a.origin)"
                    + " where i.meter is not null and a.tag in (";

    private MeterStream() {}

    /** The readings of each thing, in one statement that always has the same length. */
    static Map<String, Usage> of(Connection connection, List<String> assets) throws SQLException {
        if (assets.isEmpty()) {
            return Map.of();
        }
        var padded = Math.max(assets.size(), RunDirectory.STRETCH);
        try (var query =
                connection.prepareStatement(READINGS + String.join(", ", Collections.nCopies(padded, "?")) + ")")) {
            var given = new GivingStream(query);
            for (var at = 0; at < padded; at++) {
                given.text(assets.get(Math.min(at, assets.size() - 1)));
            }
            return ShelfStream.read(query, row -> new Usage.Reading(row.text(), row.day(), row.amount())).stream()
                    .collect(Collectors.groupingBy(
                            Usage.Reading::assetNo, Collectors.collectingAndThen(Collectors.toList(), Usage::of)));
        }
    }
}
