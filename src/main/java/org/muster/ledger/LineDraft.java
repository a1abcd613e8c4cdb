package org.muster.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.EntryDraft.Named;

/** A line of the journal while it is put together: first what it shares with its entry, then what is its own. */
final class LineDraft {

    private final Book book;
    private final long tx;
    private final Instant recordedAt;
    private final EntryDraft draft;
    private final Period period;
    private AccountRow account;
    private String accountName = "";
    private BigDecimal debit = BigDecimal.ZERO;
    private BigDecimal credit = BigDecimal.ZERO;
    private Foreign foreign = Foreign.NONE;
    private Named thing = new Named("", false, "", "", "", BigDecimal.ZERO);
    private boolean gross;

    LineDraft(Book book, long tx, Instant recordedAt, EntryDraft draft, Period period) {
        this.book = book;
        this.tx = tx;
        this.recordedAt = recordedAt;
        this.draft = draft;
        this.period = period;
    }

    LineDraft on(AccountRow posted, String name, BigDecimal amount, boolean toDebit) {
        account = posted;
        accountName = name;
        debit = toDebit ? amount : BigDecimal.ZERO;
        credit = toDebit ? BigDecimal.ZERO : amount;
        return this;
    }

    LineDraft inForeign(Foreign paid) {
        foreign = paid;
        return this;
    }

    /** Names the thing; on the account its cost stands on with its quantity. */
    LineDraft about(Named named, boolean onCost) {
        thing = named;
        gross = onCost;
        return this;
    }

    JournalRow row() {
        var occasion = draft.occasion();
        return new JournalRow(
                book.code(),
                0,
                0,
                tx,
                "",
                draft.kind().name(),
                occasion.day(),
                occasion.documentDate(),
                period.code(),
                period.fiscalYear(),
                recordedAt,
                account.number(),
                accountName,
                account.type().name(),
                debit,
                credit,
                book.currency(),
                foreign.currency(),
                foreign.amount(),
                foreign.rate(),
                thing.policy() ? "" : thing.tag(),
                thing.policy() ? "" : thing.itemNo(),
                thing.policy() ? thing.tag() : "",
                Optional.empty(),
                gross ? Optional.of(thing.quantity()) : Optional.empty(),
                thing.costCenter(),
                thing.location(),
                occasion.counterparty(),
                occasion.documentType(),
                occasion.documentNo(),
                occasion.reason(),
                draft.reverses(),
                draft.correction(),
                occasion.actor(),
                occasion.approver(),
                RowChain.VERSION,
                "");
    }

    /** The line on the other side, in this entry. */
    JournalRow swapping(JournalRow line) {
        var occasion = draft.occasion();
        return new JournalRow(
                line.ledger(),
                0,
                0,
                tx,
                "",
                draft.kind().name(),
                occasion.day(),
                occasion.documentDate(),
                period.code(),
                period.fiscalYear(),
                recordedAt,
                line.account(),
                line.accountName(),
                line.accountType(),
                line.credit(),
                line.debit(),
                line.currency(),
                line.fcCurrency(),
                line.fcAmount(),
                line.fxRate(),
                line.assetNo(),
                line.itemNo(),
                line.policyNo(),
                Optional.empty(),
                line.quantity(),
                line.costCenter(),
                line.location(),
                line.counterparty(),
                occasion.documentType(),
                occasion.documentNo(),
                occasion.reason(),
                draft.reverses(),
                draft.correction(),
                occasion.actor(),
                occasion.approver(),
                RowChain.VERSION,
                "");
    }

    static JournalRow numbered(JournalRow line, long seq, int lineNo, Optional<Long> movementSeq) {
        return new JournalRow(
                line.ledger(),
                seq,
                lineNo,
                line.tx(),
                "JE-%08d".formatted(seq),
                line.kind(),
                line.postingDate(),
                line.documentDate(),
                line.period(),
                line.fiscalYear(),
                line.recordedAt(),
                line.account(),
                line.accountName(),
                line.accountType(),
                line.debit(),
                line.credit(),
                line.currency(),
                line.fcCurrency(),
                line.fcAmount(),
                line.fxRate(),
                line.assetNo(),
                line.itemNo(),
                line.policyNo(),
                movementSeq,
                line.quantity(),
                line.costCenter(),
                line.location(),
                line.counterparty(),
                line.documentType(),
                line.documentNo(),
                line.text(),
                line.reversesSeq(),
                line.correctionKind(),
                line.postedBy(),
                line.approvedBy(),
                line.hashVersion(),
                line.rowHash());
    }
}
