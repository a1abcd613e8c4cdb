package org.muster.ledger.depreciation;

import static org.muster.ledger.depreciation.Term.TOTAL_UNITS;
import static org.muster.ledger.depreciation.Term.UNITS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/** Ageing by use: the meter's units to date, one reading per period from the one in which service began. */
record UnitAgeing(LocalDate inService, NavigableMap<LocalDate, Rational> toDate) implements Ageing {

    /** Adds the units up, period by period. */
    static UnitAgeing of(Terms terms, LocalDate inService, FiscalCalendar calendar) {
        var units = terms.need(UNITS);
        terms.check(!units.isEmpty() && units.size() <= Life.LONGEST, UNITS, Rule.OUT_OF_RANGE);
        return new UnitAgeing(inService, readings(terms, units, inService, calendar));
    }

    private static NavigableMap<LocalDate, Rational> readings(
            Terms terms, List<Rational> units, LocalDate inService, FiscalCalendar calendar) {
        var readings = new TreeMap<LocalDate, Rational>();
        var sum = Rational.ZERO;
        var end = calendar.end(inService);
        for (var used : units) {
            terms.check(used.signum() >= 0, UNITS, Rule.OUT_OF_RANGE);
            sum = sum.plus(used);
            readings.put(end, sum);
            end = calendar.end(end.plusDays(1));
        }
        return readings;
    }

    @Override
    public LocalDate firstDay() {
        return inService;
    }

    @Override
    public Rational at(LocalDate day) {
        return Optional.ofNullable(toDate.floorEntry(day))
                .map(Map.Entry::getValue)
                .orElse(Rational.ZERO);
    }

    @Override
    public LocalDate lastDayOf(int chargedMonths) {
        return inService.withDayOfMonth(1).plusMonths(chargedMonths).minusDays(1);
    }

    @Override
    public Life life(Terms terms) {
        var total = terms.need(TOTAL_UNITS);
        terms.check(total.signum() > 0, TOTAL_UNITS, Rule.OUT_OF_RANGE);
        return new Life(this, inService, toDate.lastKey(), total);
    }

    @Override
    public Optional<Life> lasting(LocalDate from, int months) {
        return Optional.empty();
    }
}
