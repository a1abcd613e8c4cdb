package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What left a book, what it brought, and what was gained or lost by it. */
public record DisposalRow(
        String ledger,
        String disposalNo,
        String assetNo,
        long tx,
        LocalDate postingDate,
        LocalDate disposedOn,
        String method,
        BigDecimal fraction,
        BigDecimal quantity,
        String assetClass,
        Worth out,
        BigDecimal proceeds,
        String fcCurrency,
        Optional<BigDecimal> fcProceeds,
        Optional<BigDecimal> fxRate,
        BigDecimal sellingCosts,
        BigDecimal insuranceRecovery,
        BigDecimal gain,
        BigDecimal loss,
        String currency,
        String buyer,
        String approvalNo,
        String certificateNo,
        String lastChargePeriod,
        long journalSeq,
        String text) {}
