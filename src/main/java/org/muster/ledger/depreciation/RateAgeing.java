package org.muster.ledger.depreciation;

import static org.muster.ledger.depreciation.Term.RATES_PCT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/**
 * Ageing by a table of rates, one per fiscal year, such as a tax office prints: the percents passed. Within a fiscal year
 * its rate is spread over what the convention charges of that year.
 */
record RateAgeing(Ageing calendarAge, FiscalCalendar calendar, List<Rational> rates) implements Ageing {

    private static final Rational ALL = Rational.of(100);

    static RateAgeing of(Terms terms, Ageing calendarAge, FiscalCalendar calendar) {
        var rates = terms.need(RATES_PCT);
        terms.check(rates.size() * 12 <= Life.LONGEST, RATES_PCT, Rule.OUT_OF_RANGE);
        terms.check(rates.stream().allMatch(rate -> rate.signum() >= 0), RATES_PCT, Rule.OUT_OF_RANGE);
        terms.check(sum(rates).equals(ALL), RATES_PCT, Rule.OUT_OF_RANGE);
        return new RateAgeing(calendarAge, calendar, rates);
    }

    @Override
    public LocalDate firstDay() {
        return calendarAge.firstDay();
    }

    @Override
    public Rational at(LocalDate day) {
        return passed(day, calendarAge.at(day));
    }

    @Override
    public Rational inMidMonth(LocalDate day) {
        return passed(day, calendarAge.inMidMonth(day));
    }

    @Override
    public LocalDate lastDayOf(int chargedMonths) {
        return calendarAge.lastDayOf(chargedMonths);
    }

    @Override
    public Life life(Terms terms) {
        var firstYear = calendar.yearStart(firstDay());
        return new Life(this, firstDay(), firstYear.plusYears(rates.size()).minusDays(1), ALL);
    }

    @Override
    public Optional<Life> lasting(LocalDate from, int months) {
        return Optional.empty();
    }

    @Override
    public boolean toTheDay() {
        return calendarAge.toTheDay();
    }

    private Rational passed(LocalDate day, Rational age) {
        var yearStart = calendar.yearStart(day);
        var year = yearStart.getYear() - calendar.yearStart(firstDay()).getYear();
        if (year < 0) {
            return Rational.ZERO;
        }
        if (year >= rates.size()) {
            return ALL;
        }
        return sum(rates.subList(0, year)).plus(ofYear(yearStart, day, age).times(rates.get(year)));
    }

    /** The part of a fiscal year's rate that has passed; a year too short to have an age takes its rate at its end. */
    private Rational ofYear(LocalDate yearStart, LocalDate day, Rational age) {
        var yearEnd = yearStart.plusYears(1).minusDays(1);
        var opening = calendarAge.at(yearStart.minusDays(1));
        var closing = calendarAge.at(yearEnd);
        if (closing.equals(opening)) {
            return day.equals(yearEnd) ? Rational.ONE : Rational.ZERO;
        }
        return age.minus(opening).over(closing.minus(opening));
    }

    private static Rational sum(List<Rational> rates) {
        return rates.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
