package org.muster.ledger.depreciation;

import java.time.LocalDate;

/** A stretch of days, both ends included. */
public record Span(LocalDate start, LocalDate end) {

    static Span of(LocalDate day) {
        return new Span(day, day);
    }
}
