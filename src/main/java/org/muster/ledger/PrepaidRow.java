package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        long journalSeq) {}
