package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of useful life over which something is charged: from a first to a last day, and how much {@link Ageing} that
 * is. An event that changes the curve ends one life and begins another with what is left.
 */
record Life(Ageing ageing, LocalDate from, LocalDate lastDay, Rational length) {

    /** A hundred years: longer lives are typing errors. */
    static final int LONGEST = 1200;

    /** How old the asset is within its life: the share that has passed (0 to 1), and the asset years that have passed. */
    record Age(Rational share, Rational years) {}

    Age ageOn(LocalDate day) {
        return age(ageing.passed(this, day), day);
    }

    /** The age in the middle of that day's month, where the convention charges half of the last month. */
    Age ageInMidMonth(LocalDate day) {
        return age(ageing.inMidMonth(day).minus(start()), day);
    }

    private Age age(Rational passed, LocalDate day) {
        var share = length.signum() == 0
                ? Rational.ONE
                : passed.over(length).atLeast(Rational.ZERO).atMost(Rational.ONE);
        return new Age(share, ageing.years(this, share, day));
    }

    /** N: the length in years, a fraction where a short year is left. */
    Rational years() {
        return ageing.years(this);
    }

    /** The asset's age when this life began. */
    Rational start() {
        return ageing.at(from.minusDays(1));
    }

    /** What is left of this life from that day on. */
    Life rest(LocalDate day) {
        return new Life(ageing, day, lastDay, ageing.left(this, day).atLeast(Rational.ZERO));
    }

    /** The months that cover a stretch of days, the last one perhaps not to its end. */
    static int months(LocalDate from, LocalDate lastDay) {
        var end = lastDay.plusDays(1);
        var months = (int) ChronoUnit.MONTHS.between(from, end);
        return from.plusMonths(months).isBefore(end) ? months + 1 : months;
    }

    /** The months of a stretch of days that is just so many months long. */
    static Optional<Integer> wholeMonths(LocalDate from, LocalDate lastDay) {
        return Optional.of(months(from, lastDay))
                .filter(months -> lastDay(from, months).equals(lastDay));
    }

    /** The last day of so many months: {@code java.time} clips at the end of a month, and it does not stick there. */
    static LocalDate lastDay(LocalDate from, int months) {
        return from.plusMonths(months).minusDays(1);
    }
}
