package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads what was paid ahead for a policy. */
final class PrepaidStream {

    private static final String OF_POLICY = "select ledger, policy_no, endorsement_no, tx, posting_date, insurer,"
            + " insured_scope, cover_start, cover_end, premium, tax, currency, fc_currency, fc_premium, insured_value,"
            + " curve, event_type, refunded, written_off, prepaid_account, expense_account, cost_center, journal_seq"
            + " from prepaid where ledger = ? and policy_no = ? and tx <= ? and event_type <> 'CANCELLED'"
            + " order by endorsement_no";

    private PrepaidStream() {}

    /** Its premium and its endorsements known at a transaction, the first one first. */
    static List<PrepaidRow> of(Connection connection, String ledger, String policy, long knownAt) throws SQLException {
        try (var query = connection.prepareStatement(OF_POLICY)) {
            new GivingStream(query).text(ledger).text(policy).number(knownAt);
            return ShelfStream.read(query, PrepaidStream::read);
        }
    }

    private static PrepaidRow read(TakingStream row) throws SQLException {
        return new PrepaidRow(
                row.text(),
                row.text(),
                row.integer(),
                row.number(),
                row.day(),
                row.text(),
                row.text(),
                row.day(),
                row.day(),
                row.amount(),
                row.amount(),
                row.text(),
                row.text(),
                row.amountIfAny(),
                row.amountIfAny(),
                row.text(),
                row.text(),
                row.amount(),
                row.amount(),
                row.text(),
                row.text(),
                row.text(),
                row.number());
    }
}
