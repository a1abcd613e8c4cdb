package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.ledger.depreciation.Rational;

/**
 * How much a thing was used, by the meter readings of its checks. It begins with what the meter showed on the day it went
 * into service, and never runs backwards: a meter that was exchanged counts again from where it surpasses the old one.
 */
record Usage(NavigableMap<LocalDate, BigDecimal> readings) {

    static final Usage NONE = new Usage(new TreeMap<>());

    /** A meter read on a day. */
    record Reading(String assetNo, LocalDate day, BigDecimal meter) {}

    static Usage of(List<Reading> all) {
        var highest = new TreeMap<LocalDate, BigDecimal>();
        all.forEach(reading -> highest.merge(reading.day(), reading.meter(), BigDecimal::max));
        return new Usage(highest);
    }

    /** The units of each month from the first to the last one given or read. */
    List<Rational> monthly(LocalDate inService, LocalDate through) {
        var base = shown(inService);
        var last = readings.isEmpty() || readings.lastKey().isBefore(through) ? through : readings.lastKey();
        var months = new ArrayList<Rational>();
        var before = base;
        for (var month = YearMonth.from(inService);
                !month.isAfter(YearMonth.from(last)) || months.isEmpty();
                month = month.plusMonths(1)) {
            var now = shown(month.atEndOfMonth()).max(before);
            months.add(Rational.of(now.subtract(before)));
            before = now;
        }
        return months;
    }

    /** What the meter has shown at most until the close of the day. */
    private BigDecimal shown(LocalDate day) {
        return Optional.of(readings.headMap(day, true))
                .filter(until -> !until.isEmpty())
                .map(Map::values)
                .flatMap(values -> values.stream().reduce(BigDecimal::max))
                .orElse(BigDecimal.ZERO);
    }
}
