package org.muster.shared.due;

import java.time.LocalDate;

/**
 * By when, on the calendar of the site.
 *
 * @param toleratedUntil the last day on which it is late but not yet overdue; the planned day itself if nothing is
 *     tolerated
 * @param ladder when people hear of it
 */
public record Term(LocalDate plannedOn, LocalDate toleratedUntil, Ladder ladder) {

    public Term {
        if (toleratedUntil.isBefore(plannedOn)) {
            throw new IllegalArgumentException("Tolerated until " + toleratedUntil + ", before " + plannedOn);
        }
    }

    /** A day after which it is late at once, with the usual ladder. */
    public static Term on(LocalDate day) {
        return new Term(day, day, Ladder.USUAL);
    }
}
