package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was charged to a thing for a month.
 *
 * @param basis DEPRECIATION, PREMIUM, ISSUE or CATCH_UP
 * @param exact the exact cumulative amount with twelve decimals, so that a checker can round again
 */
public record ChargeRow(
        String ledger,
        String assetNo,
        String period,
        int number,
        long tx,
        long journalSeq,
        LocalDate postingDate,
        int phase,
        String basis,
        LocalDate from,
        LocalDate through,
        BigDecimal cost,
        BigDecimal openingCarrying,
        BigDecimal charge,
        BigDecimal accumulated,
        BigDecimal impairment,
        String exact,
        String ruleVersion) {}
