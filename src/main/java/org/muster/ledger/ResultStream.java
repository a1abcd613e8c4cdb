package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes what was entered, charged, disposed of and paid ahead; nothing of it is ever changed. */
final class ResultStream {

    private ResultStream() {}

    static void appendEntries(Connection connection, List<EntryRow> entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("insert into journal_entry (ledger, seq, tx, entry_no, event_id,"
                + " kind, rule_version, posting_date, period_code, lines, debit, fx_source, fx_date, reverses_seq,"
                + " correction_kind, posted_by, approved_by, recorded_at) values (" + "?, ".repeat(17) + "?)")) {
            var columns = new GivingStream(insert);
            for (var entry : entries) {
                columns.text(entry.ledger())
                        .number(entry.seq())
                        .number(entry.tx())
                        .text(entry.entryNo())
                        .text(entry.eventId())
                        .text(entry.kind())
                        .number(entry.ruleVersion())
                        .day(entry.postingDate())
                        .text(entry.period())
                        .number(entry.lines())
                        .amount(entry.debit())
                        .text(entry.fxSource())
                        .day(entry.fxDate())
                        .number(entry.reversesSeq())
                        .text(entry.correctionKind())
                        .text(entry.postedBy())
                        .text(entry.approvedBy())
                        .moment(entry.recordedAt())
                        .batch();
            }
            insert.executeBatch();
        }
    }

    static void appendCharges(Connection connection, List<ChargeRow> charges) throws SQLException {
        if (charges.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("insert into depreciation_charge (ledger, asset_no, period_code,"
                + " charge_no, tx, journal_seq, posting_date, phase, charge_basis, charged_from, charged_through, cost,"
                + " opening_carrying, charge, accumulated, impairment, exact_cumulative, rule_version)"
                + " values (" + "?, ".repeat(17) + "?)")) {
            var columns = new GivingStream(insert);
            for (var charge : charges) {
                columns.text(charge.ledger())
                        .text(charge.assetNo())
                        .text(charge.period())
                        .number(charge.number())
                        .number(charge.tx())
                        .number(charge.journalSeq())
                        .day(charge.postingDate())
                        .number(charge.phase())
                        .text(charge.basis())
                        .day(charge.from())
                        .day(charge.through())
                        .amount(charge.cost())
                        .amount(charge.openingCarrying())
                        .amount(charge.charge())
                        .amount(charge.accumulated())
                        .amount(charge.impairment())
                        .text(charge.exact())
                        .text(charge.ruleVersion())
                        .batch();
            }
            insert.executeBatch();
        }
    }

    static void appendDisposals(Connection connection, List<DisposalRow> disposals) throws SQLException {
        if (disposals.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("insert into disposal_result (ledger, disposal_no, asset_no, tx,"
                + " posting_date, disposed_on, disposal_method, fraction, quantity, asset_class, cost_out,"
                + " depreciation_out, impairment_out, carrying_amount, proceeds, fc_currency, fc_proceeds, fx_rate,"
                + " selling_costs, insurance_recovery, gain, loss, currency, buyer, approval_no, certificate_no,"
                + " last_charge_period, journal_seq, note) values (" + "?, ".repeat(28) + "?)")) {
            for (var disposal : disposals) {
                new GivingStream(insert)
                        .text(disposal.ledger())
                        .text(disposal.disposalNo())
                        .text(disposal.assetNo())
                        .number(disposal.tx())
                        .day(disposal.postingDate())
                        .day(disposal.disposedOn())
                        .text(disposal.method())
                        .amount(disposal.fraction())
                        .amount(disposal.quantity())
                        .text(disposal.assetClass())
                        .amount(disposal.out().cost())
                        .amount(disposal.out().accumulated())
                        .amount(disposal.out().impairment())
                        .amount(disposal.out().carrying())
                        .amount(disposal.proceeds())
                        .text(disposal.fcCurrency())
                        .amount(disposal.fcProceeds())
                        .amount(disposal.fxRate())
                        .amount(disposal.sellingCosts())
                        .amount(disposal.insuranceRecovery())
                        .amount(disposal.gain())
                        .amount(disposal.loss())
                        .text(disposal.currency())
                        .text(disposal.buyer())
                        .text(disposal.approvalNo())
                        .text(disposal.certificateNo())
                        .text(disposal.lastChargePeriod())
                        .number(disposal.journalSeq())
                        .text(disposal.text());
                insert.executeUpdate();
            }
        }
    }

    static void appendPrepaids(Connection connection, List<PrepaidRow> prepaids) throws SQLException {
        if (prepaids.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("insert into prepaid (ledger, policy_no, endorsement_no, tx,"
                + " posting_date, insurer, insured_scope, cover_start, cover_end, premium, tax, currency, fc_currency,"
                + " fc_premium, insured_value, curve, event_type, refunded, written_off, prepaid_account,"
                + " expense_account, cost_center, journal_seq) values (" + "?, ".repeat(22) + "?)")) {
            for (var prepaid : prepaids) {
                new GivingStream(insert)
                        .text(prepaid.ledger())
                        .text(prepaid.policyNo())
                        .number(prepaid.endorsementNo())
                        .number(prepaid.tx())
                        .day(prepaid.postingDate())
                        .text(prepaid.insurer())
                        .text(prepaid.scope())
                        .day(prepaid.coverStart())
                        .day(prepaid.coverEnd())
                        .amount(prepaid.premium())
                        .amount(prepaid.tax())
                        .text(prepaid.currency())
                        .text(prepaid.fcCurrency())
                        .amount(prepaid.fcPremium())
                        .amount(prepaid.insuredValue())
                        .text(prepaid.curve())
                        .text(prepaid.eventType())
                        .amount(prepaid.refunded())
                        .amount(prepaid.writtenOff())
                        .text(prepaid.prepaidAccount())
                        .text(prepaid.expenseAccount())
                        .text(prepaid.costCenter())
                        .number(prepaid.journalSeq());
                insert.executeUpdate();
            }
        }
    }
}
