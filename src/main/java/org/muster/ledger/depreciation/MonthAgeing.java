package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Ageing by whole calendar months: at the end of the k-th month from {@code first} the asset is k months old, less a head
 * start of months that do not count (half a month under MID_MONTH, half a year under HALF_YEAR).
 */
record MonthAgeing(LocalDate inService, YearMonth first, Rational uncounted) implements CalendarAgeing {

    static MonthAgeing from(LocalDate inService, YearMonth first) {
        return new MonthAgeing(inService, first, Rational.ZERO);
    }

    @Override
    public LocalDate firstDay() {
        return charged(1).atDay(1);
    }

    @Override
    public Rational at(LocalDate day) {
        var months = ChronoUnit.MONTHS.between(first, YearMonth.from(day)) + 1;
        return Rational.of(months).minus(uncounted).atLeast(Rational.ZERO);
    }

    @Override
    public Rational inMidMonth(LocalDate day) {
        return at(day).minus(Rational.HALF).atLeast(Rational.ZERO);
    }

    @Override
    public LocalDate lastDayOf(int chargedMonths) {
        return charged(chargedMonths).atEndOfMonth();
    }

    @Override
    public Optional<Life> lasting(LocalDate from, int months) {
        var end = at(from.minusDays(1)).plus(Rational.of(months)).plus(uncounted);
        var lastDay = first.plusMonths(end.ceiling() - 1L).atEndOfMonth();
        return Optional.of(new Life(this, from, lastDay, Rational.of(months)));
    }

    @Override
    public Life until(LocalDate end) {
        return lasting(firstDay(), Life.months(inService, end)).orElseThrow();
    }

    private YearMonth charged(int month) {
        return first.plusMonths(uncounted.floor() + month - 1L);
    }
}
