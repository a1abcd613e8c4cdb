package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.muster.shared.persistence.InList;

/** Reads what was paid ahead for policies. */
final class PrepaidStream {

    private static final String OF_POLICIES = "select ledger, policy_no, endorsement_no, tx, posting_date, insurer,"
            + " insured_scope, cover_start, cover_end, premium, tax, currency, fc_currency, fc_premium, insured_value,"
            + " curve, event_type, refunded, written_off, prepaid_account, expense_account, cost_center, journal_seq"
            + " from prepaid where ledger = ? and policy_no in (%s) and tx <= ? and event_type <> 'CANCELLED'"
            + " order by policy_no, endorsement_no";

    private PrepaidStream() {}

    /** The premiums of policies and their endorsements known at a transaction, of each the first one first. */
    static List<PrepaidRow> of(Connection connection, String ledger, List<String> policies, long knownAt)
            throws SQLException {
        var found = new ArrayList<PrepaidRow>();
        for (var part : InList.parts(policies)) {
            try (var query = connection.prepareStatement(
                    OF_POLICIES.formatted(String.join(", ", Collections.nCopies(part.size(), "?"))))) {
                var given = new GivingStream(query).text(ledger);
                for (var policy : part) {
                    given.text(policy);
                }
                given.number(knownAt);
                found.addAll(ShelfStream.read(query, PrepaidStream::read));
            }
        }
        return found;
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
