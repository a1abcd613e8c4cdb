package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads and keeps where things stand in a book. */
final class PositionStream {

    static final String SELECTED = "asset_no, phase, nature, state, quantity, progress, cost, accumulated, impairment,"
            + " suspense, location, custodian, item_no, unit, charged_through, charges_until, last_seq";

    private PositionStream() {}

    static Position read(TakingStream row) throws SQLException {
        return new Position(
                row.text(),
                row.integer(),
                Treatment.valueOf(row.text()),
                AccountingState.valueOf(row.text()),
                row.amount(),
                row.amount(),
                new Worth(row.amount(), row.amount(), row.amount()),
                row.amount(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.day(),
                row.day(),
                row.number());
    }

    static void keep(Connection connection, String ledger, Iterable<Position> positions) throws SQLException {
        try (var update = connection.prepareStatement("update asset_position set phase = ?, nature = ?, state = ?,"
                        + " quantity = ?, progress = ?, cost = ?, accumulated = ?, impairment = ?, suspense = ?,"
                        + " location = ?, custodian = ?, item_no = ?, unit = ?, charged_through = ?, charges_until = ?,"
                        + " last_seq = ? where ledger = ? and asset_no = ?");
                var insert = connection.prepareStatement("insert into asset_position (phase, nature, state,"
                        + " quantity, progress, cost, accumulated, impairment, suspense, location, custodian, item_no, unit,"
                        + " charged_through, charges_until, last_seq, ledger, asset_no)"
                        + " values (" + "?, ".repeat(17) + "?)")) {
            for (var position : positions) {
                give(new GivingStream(update), position).text(ledger).text(position.assetNo());
                if (update.executeUpdate() == 0) {
                    give(new GivingStream(insert), position).text(ledger).text(position.assetNo());
                    insert.executeUpdate();
                }
            }
        }
    }

    private static GivingStream give(GivingStream columns, Position position) throws SQLException {
        return columns.number(position.phase())
                .text(position.treatment().name())
                .text(position.state().name())
                .amount(position.quantity())
                .amount(position.progress())
                .amount(position.worth().cost())
                .amount(position.worth().accumulated())
                .amount(position.worth().impairment())
                .amount(position.suspense())
                .text(position.location())
                .text(position.custodian())
                .text(position.itemNo())
                .text(position.unit())
                .day(position.chargedThrough())
                .day(position.chargesUntil())
                .number(position.lastSeq());
    }
}
