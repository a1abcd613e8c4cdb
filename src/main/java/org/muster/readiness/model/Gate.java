package org.muster.readiness.model;

import java.time.LocalDate;

/**
 * A condition an asset has to meet, with the last day on which it does. A hard gate that has ended makes the asset not
 * ready, a soft one makes it conditional.
 */
public record Gate(String name, boolean hard, LocalDate until) {
    /** The end of a gate that never ends. */
    public static final LocalDate FOREVER = LocalDate.MAX;

    /** The end date is inclusive: met on that day, changed on the next. */
    boolean endedBy(LocalDate day) {
        return day.isAfter(until);
    }

    boolean endsOnTheEveOf(LocalDate day) {
        return until.equals(day.minusDays(1));
    }
}
