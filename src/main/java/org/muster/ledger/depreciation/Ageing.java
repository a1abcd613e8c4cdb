package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an asset grows old: calendar months, days, or what a meter and a table of rates say. Age is counted from the start of
 * service and never runs backwards; each life measures its own part of it.
 */
interface Ageing {

    /** The first day anything is charged for. */
    LocalDate firstDay();

    /** The age at the close of the day. */
    Rational at(LocalDate day);

    /** The last day of so many charged months. */
    LocalDate lastDayOf(int chargedMonths);

    /** The whole useful life the terms give. */
    Life life(Terms terms);

    /** A new life of so many months from that day; empty where life is not measured in months. */
    Optional<Life> lasting(LocalDate from, int months);

    /** Whether a row begins and ends with the days of service; otherwise it is a whole calendar month or fiscal year. */
    default boolean toTheDay() {
        return false;
    }

    /** The age at the middle of the day's month. */
    default Rational inMidMonth(LocalDate day) {
        return at(day);
    }

    /** How much of the life has passed at the close of the day. */
    default Rational passed(Life life, LocalDate day) {
        return at(day).minus(life.start());
    }

    /** What is left of the life from that day on. */
    default Rational left(Life life, LocalDate day) {
        return life.start().plus(life.length()).minus(at(day.minusDays(1)));
    }

    /** The life's length in years. */
    default Rational years(Life life) {
        return life.length().over(12);
    }

    /** The years of the life that have passed at the close of the day, of which {@code share} is the part. */
    default Rational years(Life life, Rational share, LocalDate day) {
        return share.times(life.years());
    }
}
