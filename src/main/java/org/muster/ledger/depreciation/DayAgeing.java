package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Ageing by actual days, the first and the last both counted. An asset year runs from anniversary to anniversary; how many
 * there are, N, is told by the months of life, as everywhere.
 */
record DayAgeing(LocalDate inService) implements CalendarAgeing {

    @Override
    public LocalDate firstDay() {
        return inService;
    }

    @Override
    public Rational at(LocalDate day) {
        return days(inService, day).atLeast(Rational.ZERO);
    }

    @Override
    public LocalDate lastDayOf(int chargedMonths) {
        return Life.lastDay(inService, chargedMonths);
    }

    @Override
    public Optional<Life> lasting(LocalDate from, int months) {
        return Optional.of(between(from, Life.lastDay(from, months)));
    }

    @Override
    public Life until(LocalDate end) {
        return between(inService, end);
    }

    @Override
    public boolean toTheDay() {
        return true;
    }

    @Override
    public Rational years(Life life) {
        return months(life.from(), life.lastDay()).over(12);
    }

    /** Whole asset years; of the one that runs the days elapsed over its days, which for a short last year are fewer. */
    @Override
    public Rational years(Life life, Rational share, LocalDate day) {
        var until = day.isAfter(life.lastDay()) ? life.lastDay() : day;
        var whole = ChronoUnit.YEARS.between(life.from(), until);
        if (!life.from().plusYears(whole + 1).isAfter(until)) {
            whole++;
        }
        var begun = life.from().plusYears(whole);
        var yearEnd = life.from().plusYears(whole + 1).minusDays(1);
        var lastOfYear = yearEnd.isAfter(life.lastDay()) ? life.lastDay() : yearEnd;
        if (lastOfYear.isBefore(begun)) {
            return life.years();
        }
        var length = life.years().minus(Rational.of(whole)).atMost(Rational.ONE);
        var elapsed = days(begun, until).over(days(begun, lastOfYear));
        return Rational.of(whole).plus(length.times(elapsed));
    }

    private Life between(LocalDate from, LocalDate lastDay) {
        return new Life(this, from, lastDay, days(from, lastDay));
    }

    /** Whole months, and of a broken last one its days over those it would have. */
    private static Rational months(LocalDate from, LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            return Rational.ZERO;
        }
        var begun = Life.months(from, lastDay) - 1;
        var start = from.plusMonths(begun);
        return Rational.of(begun).plus(days(start, lastDay).over(days(start, Life.lastDay(from, begun + 1))));
    }

    private static Rational days(LocalDate from, LocalDate lastDay) {
        return Rational.of(ChronoUnit.DAYS.between(from, lastDay) + 1);
    }
}
