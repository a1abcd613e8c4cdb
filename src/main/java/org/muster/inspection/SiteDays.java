package org.muster.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.muster.place.WorkDays;

/** The days of one site: when they begin on its clock, and which of them are worked. */
public record SiteDays(ZoneId zone, WorkDays work) {

    /** Which day it is there. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** When the day begins there; where clocks are put forward at midnight, an hour later than elsewhere. */
    public Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The last day worked on or before another one, but not before the earliest. */
    LocalDate workedBefore(LocalDate day, LocalDate earliest) {
        var before = day;
        while (!work.worked(before) && before.isAfter(earliest)) {
            before = before.minusDays(1);
        }
        return work.worked(before) ? before : day;
    }

    /** The first day worked on or after another one, but not after the latest; without one the last before it. */
    LocalDate worked(LocalDate day, LocalDate earliest, LocalDate latest) {
        var after = day;
        while (!work.worked(after) && after.isBefore(latest)) {
            after = after.plusDays(1);
        }
        return work.worked(after) ? after : workedBefore(day, earliest);
    }
}
