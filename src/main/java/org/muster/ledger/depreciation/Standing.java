package org.muster.ledger.depreciation;

import java.time.LocalDate;

/**
 * How an asset stands at the close of a day, without the rows that led there.
 *
 * @param exact what is accumulated exactly, before rounding
 * @param firstDay the first day anything is charged for
 * @param lastDay the last day of the life in force
 */
public record Standing(Balance balance, Rational exact, LocalDate firstDay, LocalDate lastDay) {}
