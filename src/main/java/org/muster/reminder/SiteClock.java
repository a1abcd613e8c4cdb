package org.muster.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.muster.place.WorkDays;

/** When a site's days begin and which of them are worked. */
record SiteClock(ZoneId zone, WorkDays days) {

    LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    /** The moment at which the day begins. */
    Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
