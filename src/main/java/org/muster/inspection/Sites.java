package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.muster.place.CalendarDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceSheet;
import org.muster.place.SiteDetails;
import org.muster.place.WorkDays;

/** Which clock and calendar the duties of a site follow; what belongs to no site follows universal time. */
@ApplicationScoped
class Sites {

    private static final SiteDays NOWHERE = new SiteDays(ZoneOffset.UTC, WorkDays.ALL);

    private final PlaceDirectory places;
    private final CalendarDirectory calendars;

    @Inject
    Sites(PlaceDirectory places, CalendarDirectory calendars) {
        this.places = places;
        this.calendars = calendars;
    }

    Sites() {
        this(null, null);
    }

    SiteDays days(String site) {
        return site.isEmpty()
                ? NOWHERE
                : places.find(site).flatMap(PlaceSheet::site).map(this::days).orElse(NOWHERE);
    }

    private SiteDays days(SiteDetails site) {
        return new SiteDays(
                site.timeZone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(site.timeZone()),
                calendars.workDays(site.calendar()));
    }
}
