package org.muster.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the journal, complete: what it says of its own and what it shares with its entry. Codes, never names; the
 * account's name is the one at posting.
 *
 * @param tx the number of the transaction, shared with the movements posted in it; {@code known_at} is such a number
 * @param currency the book's; {@code fcCurrency} and what follows are given where something was bought in another
 * @param movementSeq the movement whose value the line posts
 */
public record JournalRow(
        String ledger,
        long seq,
        int lineNo,
        long tx,
        String entryNo,
        String kind,
        LocalDate postingDate,
        LocalDate documentDate,
        String period,
        int fiscalYear,
        Instant recordedAt,
        String account,
        String accountName,
        String accountType,
        BigDecimal debit,
        BigDecimal credit,
        String currency,
        String fcCurrency,
        Optional<BigDecimal> fcAmount,
        Optional<BigDecimal> fxRate,
        String assetNo,
        String itemNo,
        String policyNo,
        Optional<Long> movementSeq,
        Optional<BigDecimal> quantity,
        String costCenter,
        String location,
        String counterparty,
        String documentType,
        String documentNo,
        String text,
        Optional<Long> reversesSeq,
        String correctionKind,
        String postedBy,
        String approvedBy,
        int hashVersion,
        String rowHash) {

    /** The columns of hash list 1, in order: those of the export before {@code hash_version}. */
    public static final List<String> COLUMNS = List.of(
            "ledger",
            "seq",
            "line_no",
            "tx",
            "entry_no",
            "kind",
            "posting_date",
            "document_date",
            "period",
            "fiscal_year",
            "recorded_at",
            "account",
            "account_name",
            "account_type",
            "debit",
            "credit",
            "currency",
            "fc_currency",
            "fc_amount",
            "fx_rate",
            "asset_no",
            "item_no",
            "policy_no",
            "movement_seq",
            "quantity",
            "cost_center",
            "location",
            "counterparty",
            "document_type",
            "document_no",
            "text",
            "reverses_seq",
            "correction_kind",
            "posted_by",
            "approved_by");

    /** The values of {@link #COLUMNS} as they are exported and hashed. */
    public List<String> texts(int digits) {
        return List.of(
                ledger,
                Long.toString(seq),
                Integer.toString(lineNo),
                Long.toString(tx),
                entryNo,
                kind,
                postingDate.toString(),
                documentDate.toString(),
                period,
                Integer.toString(fiscalYear),
                RowText.moment(recordedAt),
                account,
                accountName,
                accountType,
                RowText.money(debit, digits),
                RowText.money(credit, digits),
                currency,
                fcCurrency,
                RowText.foreign(fcAmount, fcCurrency),
                RowText.number(fxRate),
                assetNo,
                itemNo,
                policyNo,
                RowText.count(movementSeq),
                RowText.number(quantity),
                costCenter,
                location,
                counterparty,
                documentType,
                documentNo,
                text,
                RowText.count(reversesSeq),
                correctionKind,
                postedBy,
                approvedBy);
    }

    JournalRow sealed(String hash) {
        return new JournalRow(
                ledger,
                seq,
                lineNo,
                tx,
                entryNo,
                kind,
                postingDate,
                documentDate,
                period,
                fiscalYear,
                recordedAt,
                account,
                accountName,
                accountType,
                debit,
                credit,
                currency,
                fcCurrency,
                fcAmount,
                fxRate,
                assetNo,
                itemNo,
                policyNo,
                movementSeq,
                quantity,
                costCenter,
                location,
                counterparty,
                documentType,
                documentNo,
                text,
                reversesSeq,
                correctionKind,
                postedBy,
                approvedBy,
                hashVersion,
                hash);
    }
}
