package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A premium paid ahead, by endorsement; the first is number 0.
 *
 * @param eventType ACCEPTED, ENDORSED or CANCELLED
 */
public record PrepaidRow(
        String ledger,
        String policyNo,
        int endorsementNo,
        long tx,
        LocalDate postingDate,
        String insurer,
        String scope,
        LocalDate coverStart,
        LocalDate coverEnd,
        BigDecimal premium,
        BigDecimal tax,
        String currency,
        String fcCurrency,
        Optional<BigDecimal> fcPremium,
        Optional<BigDecimal> insuredValue,
        String curve,
        String eventType,
        BigDecimal refunded,
        BigDecimal writtenOff,
        String prepaidAccount,
        String expenseAccount,
        String costCenter,
        long journalSeq) {

    /** The policy as its last endorsement left it, with all its premiums: who insures what stands in the first row alone. */
    static PrepaidRow inForce(List<PrepaidRow> known) {
        var first = known.get(0);
        var last = known.get(known.size() - 1);
        var premium = known.stream().map(PrepaidRow::premium).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PrepaidRow(
                first.ledger,
                first.policyNo,
                last.endorsementNo,
                last.tx,
                last.postingDate,
                first.insurer,
                first.scope,
                first.coverStart,
                first.coverEnd,
                premium,
                first.tax,
                first.currency,
                last.fcCurrency,
                last.fcPremium,
                first.insuredValue,
                first.curve,
                last.eventType,
                last.refunded,
                last.writtenOff,
                first.prepaidAccount,
                first.expenseAccount,
                first.costCenter,
                last.journalSeq);
    }
}
