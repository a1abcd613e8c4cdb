package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Ageing by fiscal years, charged month by month: at the end of the j-th year the asset is 12j − 6 months old, or at the end
 * of its life. What a year adds is spread evenly over the months it is charged in, the first year from the month of service.
 */
record HalfYearAgeing(LocalDate inService, FiscalCalendar calendar) implements CalendarAgeing {

    private static final int HALF = 6;
    private static final int YEAR = 12;

    @Override
    public LocalDate firstDay() {
        return inService.withDayOfMonth(1);
    }

    /** As long as the life goes on; its last year may add less, and is spread by {@link #passed}. */
    @Override
    public Rational at(LocalDate day) {
        if (day.isBefore(firstDay())) {
            return Rational.ZERO;
        }
        var year = years(firstDay(), day);
        return year == 0
                ? Rational.of(HALF).times(part(firstDay(), day))
                : Rational.of((long) YEAR * year - HALF).plus(Rational.of(YEAR).times(part(firstDay(), day)));
    }

    @Override
    public Rational passed(Life life, LocalDate day) {
        if (day.isBefore(life.from())) {
            return Rational.ZERO;
        }
        var year = years(life.from(), day);
        var opening = year == 0 ? Rational.ZERO : by(life, year - 1);
        return opening.plus(by(life, year).minus(opening).times(part(life.from(), day)));
    }

    @Override
    public Rational left(Life life, LocalDate day) {
        return life.length().minus(passed(life, day.minusDays(1)));
    }

    @Override
    public LocalDate lastDayOf(int chargedMonths) {
        return YearMonth.from(inService).plusMonths(chargedMonths - 1L).atEndOfMonth();
    }

    @Override
    public Optional<Life> lasting(LocalDate from, int months) {
        var length = Rational.of(months);
        var year = 0;
        while (length.exceeds(by(from, year))) {
            year++;
        }
        return Optional.of(new Life(this, from, calendar.yearEnd(from.plusYears(year)), length));
    }

    @Override
    public Life until(LocalDate end) {
        return lasting(firstDay(), Life.months(inService, end)).orElseThrow();
    }

    /** How old within its life the asset is at the end of a fiscal year, the one it begins in being year 0. */
    private Rational by(Life life, int year) {
        return by(life.from(), year).atMost(life.length());
    }

    private Rational by(LocalDate from, int year) {
        var first = at(calendar.yearEnd(from)).minus(at(from.minusDays(1)));
        return first.plus(Rational.of((long) YEAR * year));
    }

    /** The fiscal years between that of a day and that of a later one. */
    private int years(LocalDate from, LocalDate day) {
        return calendar.yearStart(day).getYear() - calendar.yearStart(from).getYear();
    }

    /** The part of the day's fiscal year that has passed with its month, of the months that begin with that day. */
    private Rational part(LocalDate from, LocalDate day) {
        var begin = years(from, day) == 0 ? from : calendar.yearStart(day);
        var passed = ChronoUnit.MONTHS.between(YearMonth.from(begin), YearMonth.from(day)) + 1;
        var months = ChronoUnit.MONTHS.between(YearMonth.from(begin), YearMonth.from(calendar.yearEnd(day))) + 1;
        return Rational.of(passed, months);
    }
}
