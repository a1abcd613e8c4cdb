package org.muster.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Writes the lines of the journal and reads them again; there is no way to change one. */
public final class JournalStream {

    /** What {@link #read} expects to be selected, in this order. */
    public static final String SELECTED = "ledger, seq, line_no, tx, entry_no, kind, posting_date, document_date,"
            + " period_code, fiscal_year, recorded_at, account, account_name, account_type, debit, credit, currency,"
            + " fc_currency, fc_amount, fx_rate, asset_no, item_no, policy_no, movement_seq, quantity, cost_center,"
            + " location, counterparty, document_type, document_no, note, reverses_seq, correction_kind, posted_by,"
            + " approved_by, hash_version, row_hash";

    private static final String INSERT =
            "insert into journal_line (" + SELECTED + ") values (" + "?, ".repeat(36) + "?)";

    private JournalStream() {}

    /** The line the result stands on; its columns are {@link #SELECTED}. */
    public static JournalRow read(ResultSet result) throws SQLException {
        var row = new TakingStream(result);
        return new JournalRow(
                row.text(),
                row.number(),
                row.integer(),
                row.number(),
                row.text(),
                row.text(),
                row.day(),
                row.day(),
                row.text(),
                row.integer(),
                row.moment(),
                row.text(),
                row.text(),
                row.text(),
                row.amount(),
                row.amount(),
                row.text(),
                row.text(),
                row.amountIfAny(),
                row.amountIfAny(),
                row.text(),
                row.text(),
                row.text(),
                row.count(),
                row.amountIfAny(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.count(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.text());
    }

    static void append(Connection connection, List<JournalRow> rows) throws SQLException {
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

    private static GivingStream give(GivingStream columns, JournalRow row) throws SQLException {
        return columns.text(row.ledger())
                .number(row.seq())
                .number(row.lineNo())
                .number(row.tx())
                .text(row.entryNo())
                .text(row.kind())
                .day(row.postingDate())
                .day(row.documentDate())
                .text(row.period())
                .number(row.fiscalYear())
                .moment(row.recordedAt())
                .text(row.account())
                .text(row.accountName())
                .text(row.accountType())
                .amount(row.debit())
                .amount(row.credit())
                .text(row.currency())
                .text(row.fcCurrency())
                .amount(row.fcAmount())
                .amount(row.fxRate())
                .text(row.assetNo())
                .text(row.itemNo())
                .text(row.policyNo())
                .number(row.movementSeq())
                .amount(row.quantity())
                .text(row.costCenter())
                .text(row.location())
                .text(row.counterparty())
                .text(row.documentType())
                .text(row.documentNo())
                .text(row.text())
                .number(row.reversesSeq())
                .text(row.correctionKind())
                .text(row.postedBy())
                .text(row.approvedBy())
                .number(row.hashVersion())
                .text(row.rowHash());
    }
}
