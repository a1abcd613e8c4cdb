package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Ageing by actual days, the first and the last both counted. An asset year runs from anniversary to anniversary. */
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
        return years(life.from(), life.lastDay());
    }

    @Override
    public Rational years(Life life, Rational share, LocalDate day) {
        return years(life.from(), day.isAfter(life.lastDay()) ? life.lastDay() : day);
    }

    private Life between(LocalDate from, LocalDate lastDay) {
        return new Life(this, from, lastDay, days(from, lastDay));
    }

    /** Whole asset years, and of the last one the days elapsed over its days. */
    private static Rational years(LocalDate from, LocalDate lastDay) {
        var whole = ChronoUnit.YEARS.between(from, lastDay);
        if (!from.plusYears(whole + 1).isAfter(lastDay)) {
            whole++;
        }
        var anniversary = from.plusYears(whole);
        var year = days(anniversary, from.plusYears(whole + 1).minusDays(1));
        return Rational.of(whole).plus(days(anniversary, lastDay).over(year));
    }

    private static Rational days(LocalDate from, LocalDate lastDay) {
        return Rational.of(ChronoUnit.DAYS.between(from, lastDay) + 1);
    }
}
