package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.muster.ledger.BookTerms.Accounts;
import org.muster.ledger.BookTerms.Curve;
import org.muster.ledger.BookTerms.Decision;
import org.muster.ledger.BookTerms.Item;
import org.muster.ledger.BookTerms.Papers;
import org.muster.ledger.depreciation.Convention;
import org.muster.ledger.depreciation.EventType;
import org.muster.ledger.depreciation.Method;

/** Writes on what terms things are carried and what happened to them, and reads it again. */
final class TermsStream {

    static final String SELECTED = "asset_no, phase, tx, posting_date, event_kind, nature, card_no, kind, asset_class,"
            + " item_no, unit, quantity, department, cost_center, component_no, cost, residual, method, convention, life_months,"
            + " acquisition_date, accepted_on, in_service_date, depreciation_start, end_of_life, cover_start,"
            + " cover_end, total_units, cost_account, accumulated_account, impairment_account, expense_account, supplier,"
            + " purchase_order_no, invoice_no, acceptance_no, fc_currency, fc_cost, fx_rate, decision_rule,"
            + " decision_version, decision_inputs, decided_by, state";

    static final String EVENTS = "asset_no, event_no, tx, posting_date, effective_on, event_type, amount, fraction,"
            + " residual, remaining_months, in_service_date, journal_seq";

    /** Leaves out what an entry did that was taken back. */
    static final String STANDING = " and (journal_seq = 0 or not exists (select 1 from journal_entry r"
            + " where r.ledger = asset_book_event.ledger and r.reverses_seq = asset_book_event.journal_seq))";

    private TermsStream() {}

    static BookTerms read(TakingStream row) throws SQLException {
        return new BookTerms(
                row.text(),
                row.integer(),
                row.number(),
                row.day(),
                EntryKind.valueOf(row.text()),
                Treatment.valueOf(row.text()),
                new Item(
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.amount(),
                        row.text(),
                        row.text(),
                        row.text()),
                new Curve(
                        row.amount(),
                        row.amount(),
                        Method.valueOf(row.text()),
                        Convention.valueOf(row.text()),
                        row.integer(),
                        row.day(),
                        row.day(),
                        row.day(),
                        row.day(),
                        row.day(),
                        row.day(),
                        row.day(),
                        row.amountIfAny()),
                new Accounts(row.text(), row.text(), row.text(), row.text()),
                new Papers(
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.amountIfAny(),
                        row.amountIfAny()),
                new Decision(row.text(), row.integer(), row.text(), row.text()),
                AccountingState.valueOf(row.text()));
    }

    static TermsEvent event(TakingStream row) throws SQLException {
        return new TermsEvent(
                row.text(),
                row.integer(),
                row.number(),
                row.day(),
                row.day(),
                EventType.valueOf(row.text()),
                row.amountIfAny(),
                row.text(),
                row.amountIfAny(),
                row.integerIfAny(),
                row.dayIfAny(),
                row.number());
    }

    static void append(Connection connection, String ledger, List<BookTerms> all) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(
                "insert into asset_book (ledger, " + SELECTED + ") values (" + "?, ".repeat(44) + "?)")) {
            var columns = new GivingStream(insert);
            for (var terms : all) {
                give(columns.text(ledger), terms).batch();
            }
            insert.executeBatch();
        }
    }

    private static GivingStream give(GivingStream columns, BookTerms terms) throws SQLException {
        columns.text(terms.assetNo())
                .number(terms.phase())
                .number(terms.tx())
                .day(terms.postingDate())
                .text(terms.event().name())
                .text(terms.treatment().name());
        var item = terms.item();
        columns.text(item.cardNo())
                .text(item.kind())
                .text(item.assetClass())
                .text(item.itemNo())
                .text(item.unit())
                .amount(item.quantity())
                .text(item.department())
                .text(item.costCenter())
                .text(item.component());
        give(columns, terms.curve());
        var accounts = terms.accounts();
        columns.text(accounts.cost())
                .text(accounts.accumulated())
                .text(accounts.impairment())
                .text(accounts.expense());
        var papers = terms.papers();
        columns.text(papers.supplier())
                .text(papers.orderNo())
                .text(papers.invoiceNo())
                .text(papers.acceptanceNo())
                .text(papers.fcCurrency())
                .amount(papers.fcCost())
                .amount(papers.fxRate());
        var decision = terms.decision();
        return columns.text(decision.rule())
                .number(decision.version())
                .text(decision.inputs())
                .text(decision.by())
                .text(terms.state().name());
    }

    private static void give(GivingStream columns, Curve curve) throws SQLException {
        columns.amount(curve.cost())
                .amount(curve.residual())
                .text(curve.method().name())
                .text(curve.convention().name())
                .number(curve.lifeMonths())
                .day(curve.acquired())
                .day(curve.acceptedOn())
                .day(curve.inService())
                .day(curve.start())
                .day(curve.end())
                .day(curve.coverStart())
                .day(curve.coverEnd())
                .amount(curve.totalUnits());
    }

    static void appendEvents(Connection connection, String ledger, List<TermsEvent> all) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(
                "insert into asset_book_event (ledger, " + EVENTS + ") values (" + "?, ".repeat(12) + "?)")) {
            for (var event : all) {
                new GivingStream(insert)
                        .text(ledger)
                        .text(event.assetNo())
                        .number(event.number())
                        .number(event.tx())
                        .day(event.postingDate())
                        .day(event.effectiveOn())
                        .text(event.type().name())
                        .amount(event.amount())
                        .text(event.fraction())
                        .amount(event.residual())
                        .number(event.remainingMonths().map(Long::valueOf))
                        .day(event.inServiceDate())
                        .number(event.journalSeq());
                insert.executeUpdate();
            }
        }
    }
}
