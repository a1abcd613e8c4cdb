package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.ledger.depreciation.EventType;

/**
 * Something that happened to a thing after it was capitalised, as the depreciation engine has to know it.
 *
 * @param fraction the part that left, as {@code part/whole}; empty otherwise
 */
record TermsEvent(
        String assetNo,
        int number,
        long tx,
        LocalDate postingDate,
        LocalDate effectiveOn,
        EventType type,
        Optional<BigDecimal> amount,
        String fraction,
        Optional<BigDecimal> residual,
        Optional<Integer> remainingMonths,
        Optional<LocalDate> inServiceDate,
        long journalSeq) {

    /** The same, posted under that number as the asset's next. */
    TermsEvent posted(int next, long inTx, long seq) {
        return new TermsEvent(
                assetNo,
                next,
                inTx,
                postingDate,
                effectiveOn,
                type,
                amount,
                fraction,
                residual,
                remainingMonths,
                inServiceDate,
                seq);
    }

    /** The share of it that concerns a part of the asset. */
    TermsEvent share(String part, BigDecimal quantity, BigDecimal whole, int digits) {
        return new TermsEvent(
                part,
                number,
                tx,
                postingDate,
                effectiveOn,
                type,
                amount.map(all -> Worth.share(all, quantity, whole, digits)),
                fraction,
                residual.map(all -> Worth.share(all, quantity, whole, digits)),
                remainingMonths,
                inServiceDate,
                journalSeq);
    }
}
