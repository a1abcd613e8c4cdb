package org.muster.ledger.web;

import java.util.List;
import java.util.Optional;
import org.muster.ledger.AccountRow;
import org.muster.ledger.AssetPolicy;
import org.muster.ledger.CloseCheck;
import org.muster.ledger.ManualEventRow;
import org.muster.ledger.Period;
import org.muster.ledger.PeriodSeal;
import org.muster.ledger.RunDirectory.Share;
import org.muster.ledger.pull.CheckDirectory.ReceiptLine;
import org.muster.ledger.pull.CheckDirectory.ReconciliationLine;
import org.muster.ledger.pull.Difference;
import org.muster.ledger.pull.PullRow;
import org.muster.shared.export.Cell;

/** The columns of what pages show beside the exports of a book, as spreadsheets and programs get them. */
final class LedgerCells {

    static final List<Cell<AccountRow>> ACCOUNTS = List.of(
            Cell.text("number", AccountRow::number),
            Cell.text("name", AccountRow::name),
            Cell.text("name_zh", AccountRow::nameZh),
            Cell.text("type", row -> row.type().name()),
            Cell.text("normal_side", row -> row.normalSide().name()),
            Cell.text("role", AccountRow::role));

    static final List<Cell<AssetPolicy>> POLICIES = List.of(
            Cell.text("kind", AssetPolicy::kind),
            Cell.text("treatment", row -> row.treatment().name()),
            Cell.number("version", AssetPolicy::version),
            Cell.text("asset_class", AssetPolicy::assetClass),
            Cell.text("method", row -> row.method().name()),
            Cell.text("convention", row -> row.convention().name()),
            Cell.number("life_months", AssetPolicy::lifeMonths),
            Cell.text("costing", row -> row.stock() ? row.costing().name() : ""));

    static final List<Cell<Period>> PERIODS = List.of(
            Cell.text("ledger", Period::ledger),
            Cell.text("period", Period::code),
            Cell.day("first_day", row -> Optional.of(row.firstDay())),
            Cell.day("last_day", row -> Optional.of(row.lastDay())),
            Cell.number("fiscal_year", Period::fiscalYear),
            Cell.text("state", row -> row.state().name()),
            Cell.number("seal", Period::sealNo),
            Cell.text("explanation", Period::explanation),
            Cell.text("reopen_asked_by", Period::reopenAskedBy),
            Cell.text("reopen_reason", Period::reopenReason));

    static final List<Cell<PeriodSeal>> SEALS = List.of(
            Cell.text("ledger", PeriodSeal::ledger),
            Cell.number("seal", PeriodSeal::number),
            Cell.text("period", PeriodSeal::period),
            Cell.number("known_at", PeriodSeal::knownAt),
            Cell.number("journal_count", row -> row.journal().count()),
            Cell.number("debit", PeriodSeal::debit),
            Cell.number("credit", PeriodSeal::credit),
            Cell.text("journal_head_hash", row -> row.journal().headHash()),
            Cell.text("journal_merkle_root", row -> row.journal().merkleRoot()),
            Cell.number("movements_count", row -> row.movements().count()),
            Cell.text("movements_head_hash", row -> row.movements().headHash()),
            Cell.text("movements_merkle_root", row -> row.movements().merkleRoot()),
            Cell.text("balances_sha256", PeriodSeal::balancesSha256),
            Cell.number("previous_seal", PeriodSeal::previous),
            Cell.number("superseded_seal", PeriodSeal::superseded),
            Cell.moment("made_at", PeriodSeal::madeAt),
            Cell.text("made_by", PeriodSeal::madeBy),
            Cell.text("signature", PeriodSeal::signature),
            Cell.text("public_key", PeriodSeal::publicKey));

    static final List<Cell<PullRow>> PULLS = List.of(
            Cell.moment("pulled_at", PullRow::pulledAt),
            Cell.text("person", PullRow::person),
            Cell.text("key", PullRow::keyCode),
            Cell.text("address", PullRow::address),
            Cell.text("ledger", PullRow::ledger),
            Cell.text("export", PullRow::export),
            Cell.text("parameters", PullRow::parameters),
            Cell.text("format", PullRow::format),
            Cell.number("known_at", PullRow::knownAt),
            Cell.number("rows", PullRow::rows),
            Cell.number("bytes", PullRow::bytes),
            Cell.text("sha256", PullRow::sha256),
            Cell.text("outcome", PullRow::outcome));

    static final List<Cell<ReceiptLine>> RECEIPTS = List.of(
            Cell.text("id", ReceiptLine::code),
            Cell.moment("received_at", ReceiptLine::receivedAt),
            Cell.text("person", ReceiptLine::person),
            Cell.text("key", ReceiptLine::keyCode),
            Cell.text("ledger", ReceiptLine::ledger),
            Cell.text("export", ReceiptLine::export),
            Cell.text("parameters", ReceiptLine::parameters),
            Cell.number("known_at", ReceiptLine::knownAt),
            Cell.number("rows", ReceiptLine::rows),
            Cell.text("verdict", ReceiptLine::verdict),
            Cell.text("differences", ReceiptLine::differences));

    static final List<Cell<ReconciliationLine>> RECONCILIATIONS = List.of(
            Cell.text("id", ReconciliationLine::code),
            Cell.moment("made_at", ReconciliationLine::madeAt),
            Cell.text("person", ReconciliationLine::person),
            Cell.text("key", ReconciliationLine::keyCode),
            Cell.text("ledger", ReconciliationLine::ledger),
            Cell.day("as_of", row -> Optional.of(row.asOf())),
            Cell.number("known_at", ReconciliationLine::knownAt),
            Cell.number("compared", ReconciliationLine::compared),
            Cell.number("differing", ReconciliationLine::differing),
            Cell.text("verdict", ReconciliationLine::verdict));

    static final List<Cell<Difference>> DIFFERENCES = List.of(
            Cell.text("account", Difference::account),
            Cell.text("asset_no", Difference::assetNo),
            Cell.number("theirs", Difference::theirs),
            Cell.number("ours", Difference::ours),
            Cell.number("difference", Difference::amount),
            Cell.text("explained_by", row -> String.join(" ", row.entries())));

    static final List<Cell<ManualEventRow>> EVENTS = List.of(
            Cell.text("id", ManualEventRow::code),
            Cell.text("ledger", ManualEventRow::ledger),
            Cell.text("type", row -> row.type().name()),
            Cell.text("asset_no", ManualEventRow::assetNo),
            Cell.day("effective_on", row -> Optional.of(row.effectiveOn())),
            new Cell<>("amount", ManualEventRow::money),
            new Cell<>("reverses_seq", ManualEventRow::reverses),
            Cell.text("state", row -> row.state().name()),
            Cell.text("proposed_by", ManualEventRow::proposedBy),
            Cell.text("decided_by", ManualEventRow::decidedBy),
            Cell.text("reason", ManualEventRow::reason),
            Cell.text("evidence_no", ManualEventRow::evidence));

    static final List<Cell<CloseCheck>> CHECKS = List.of(
            Cell.text("question", row -> row.question().name()),
            Cell.text("required", row -> Boolean.toString(row.question().required())),
            Cell.text("holds", row -> Boolean.toString(row.holds())),
            Cell.text("found", CloseCheck::found));

    static final List<Cell<Share>> SHARES =
            List.of(Cell.text("cost_center", Share::costCenter), Cell.number("charge", Share::charge));

    private LedgerCells() {}
}
