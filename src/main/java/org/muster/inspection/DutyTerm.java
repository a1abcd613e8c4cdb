package org.muster.inspection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of one duty: the one the rule asks for, from when a check counts, the day it is planned on (a day worked), and
 * the last day on which it is still in tolerance.
 */
public record DutyTerm(LocalDate asked, LocalDate opens, LocalDate planned, LocalDate lateUntil) {

    /**
     * The days around the one asked for. However wide the tolerance, the check is overdue once the gap since the last one
     * is longer than the interval and twice the late tolerance.
     */
    static DutyTerm of(
            LocalDate asked, Recurrence recurrence, Tolerance tolerance, Optional<LocalDate> lastDone, SiteDays site) {
        var bound = lastDone.filter(done -> recurrence.regular())
                .map(done -> done.plusDays(recurrence.days(asked) + 2L * tolerance.late()));
        var latest = earlier(asked.plusDays(tolerance.late()), bound.orElse(LocalDate.MAX));
        var centre = earlier(asked, latest);
        var opens = earlier(asked.minusDays(tolerance.early()), centre);
        return new DutyTerm(asked, opens, site.worked(centre, opens, latest), latest);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
