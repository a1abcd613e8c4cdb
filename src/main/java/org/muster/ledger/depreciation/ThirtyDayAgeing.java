package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Ageing by the European 30/360 rule: every month has 30 days, a 31st counts as the 30th, the day of service not at all. */
record ThirtyDayAgeing(LocalDate inService) implements CalendarAgeing {

    @Override
    public LocalDate firstDay() {
        return inService;
    }

    @Override
    public Rational at(LocalDate day) {
        return Rational.of(Math.max(0, number(day) - number(inService)));
    }

    @Override
    public LocalDate lastDayOf(int chargedMonths) {
        return Life.lastDay(inService, chargedMonths);
    }

    @Override
    public Optional<Life> lasting(LocalDate from, int months) {
        return Optional.of(during(from, Rational.of(30L * months)));
    }

    @Override
    public Life until(LocalDate end) {
        return Life.wholeMonths(inService, end)
                .flatMap(months -> lasting(inService, months))
                .orElseGet(() -> during(inService, at(end.plusDays(1))));
    }

    @Override
    public Rational years(Life life) {
        return life.length().over(360);
    }

    /** The life lasts through the month in which its days are complete. */
    private Life during(LocalDate from, Rational length) {
        var end = at(from.minusDays(1)).plus(length);
        var month = YearMonth.from(inService).plusMonths(end.over(30).floor());
        while (at(month.atEndOfMonth()).compareTo(end) < 0) {
            month = month.plusMonths(1);
        }
        while (at(month.minusMonths(1).atEndOfMonth()).compareTo(end) >= 0) {
            month = month.minusMonths(1);
        }
        return new Life(this, from, month.atEndOfMonth(), length);
    }

    private static int number(LocalDate day) {
        return 360 * day.getYear() + 30 * day.getMonthValue() + Math.min(30, day.getDayOfMonth());
    }
}
