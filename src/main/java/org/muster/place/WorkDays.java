package org.muster.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days are worked: a weekend and the days off besides; at least one day of every week is worked. */
public record WorkDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    /** Every day, for places that follow no calendar. */
    public static final WorkDays ALL = new WorkDays(Set.of(), Set.of());

    public WorkDays {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
    }

    public boolean worked(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!worked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day itself if it is worked, else the last one before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        var last = day;
        while (!worked(last)) {
            last = last.minusDays(1);
        }
        return last;
    }
}
