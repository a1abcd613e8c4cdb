package org.muster.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Writes the rows of the movement ledger and reads them again; there is no way to change one. */
public final class MovementStream {

    /** What {@link #read} expects to be selected, in this order. */
    public static final String SELECTED = "ledger, seq, tx, movement_id, posting_date, occurred_at, recorded_at,"
            + " period_code, movement_type, reason, document_type, document_no, item_no, asset_no, serial_no, quantity,"
            + " unit, from_location, to_location, from_custodian, to_custodian, currency, unit_cost, amount,"
            + " balance_qty, balance_value, journal_seq, event_id, reverses_seq, actor, approver, note, hash_version,"
            + " row_hash";

    private static final String INSERT = "insert into movement (" + SELECTED + ") values (" + "?, ".repeat(33) + "?)";

    private MovementStream() {}

    /** The row the result stands on; its columns are {@link #SELECTED}. */
    public static MovementRow read(ResultSet result) throws SQLException {
        var row = new TakingStream(result);
        return new MovementRow(
                row.text(),
                row.number(),
                row.number(),
                row.text(),
                row.day(),
                row.moment(),
                row.moment(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.amount(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.amount(),
                row.amount(),
                row.amount(),
                row.amount(),
                row.count(),
                row.text(),
                row.count(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.text());
    }

    static void append(Connection connection, List<MovementRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(INSERT)) {
            var columns = new GivingStream(insert);
            for (var row : rows) {
                give(columns, row).batch();
            }
            insert.executeBatch();
        }
    }

    private static GivingStream give(GivingStream columns, MovementRow row) throws SQLException {
        return columns.text(row.ledger())
                .number(row.seq())
                .number(row.tx())
                .text(row.movementId())
                .day(row.postingDate())
                .moment(row.occurredAt())
                .moment(row.recordedAt())
                .text(row.period())
                .text(row.type())
                .text(row.reason())
                .text(row.documentType())
                .text(row.documentNo())
                .text(row.itemNo())
                .text(row.assetNo())
                .text(row.serialNo())
                .amount(row.quantity())
                .text(row.unit())
                .text(row.fromLocation())
                .text(row.toLocation())
                .text(row.fromCustodian())
                .text(row.toCustodian())
                .text(row.currency())
                .amount(row.unitCost())
                .amount(row.value())
                .amount(row.balanceQty())
                .amount(row.balanceValue())
                .number(row.journalSeq())
                .text(row.eventId())
                .number(row.reversesSeq())
                .text(row.actor())
                .text(row.approver())
                .text(row.text())
                .number(row.hashVersion())
                .text(row.rowHash());
    }
}
