package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Ageing by months of equal weight, the first and the last by their days; the last month takes what is left. */
record PartMonthAgeing(LocalDate inService) implements CalendarAgeing {

    @Override
    public LocalDate firstDay() {
        return inService;
    }

    @Override
    public Rational at(LocalDate day) {
        if (day.isBefore(inService)) {
            return Rational.ZERO;
        }
        var months = ChronoUnit.MONTHS.between(YearMonth.from(inService), YearMonth.from(day));
        var missed = Rational.of(inService.getDayOfMonth() - 1L, inService.lengthOfMonth());
        return Rational.of(months).plus(ofMonth(day)).minus(missed);
    }

    @Override
    public LocalDate lastDayOf(int chargedMonths) {
        return Life.lastDay(inService, chargedMonths);
    }

    @Override
    public Optional<Life> lasting(LocalDate from, int months) {
        return Optional.of(new Life(this, from, Life.lastDay(from, months), Rational.of(months)));
    }

    @Override
    public Life until(LocalDate end) {
        return Life.wholeMonths(inService, end)
                .flatMap(months -> lasting(inService, months))
                .orElseGet(() -> new Life(this, inService, end, at(end)));
    }

    @Override
    public boolean toTheDay() {
        return true;
    }

    @Override
    public Rational passed(Life life, LocalDate day) {
        return day.isBefore(life.lastDay()) ? at(day).minus(life.start()) : life.length();
    }

    /** The part of its month that has passed at the close of the day. */
    private static Rational ofMonth(LocalDate day) {
        return Rational.of(day.getDayOfMonth(), day.lengthOfMonth());
    }
}
