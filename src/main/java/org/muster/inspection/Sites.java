package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.muster.place.CalendarDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceSheet;
import org.muster.place.SiteDetails;
import org.muster.place.WorkDays;

/** Which clock and calendar the duties of a site follow; what belongs to no site follows the organisation's clock. */
@ApplicationScoped
class Sites {

    private final PlaceDirectory places;
    private final CalendarDirectory calendars;
    private final Clock clock;

    @Inject
    Sites(PlaceDirectory places, CalendarDirectory calendars, Clock clock) {
        this.places = places;
        this.calendars = calendars;
        this.clock = clock;
    }

    Sites() {
        this(null, null, null);
    }

    SiteDays days(String site) {
        return site.isEmpty()
                ? nowhere()
                : places.find(site).flatMap(PlaceSheet::site).map(this::days).orElseGet(this::nowhere);
    }

    private SiteDays nowhere() {
        return new SiteDays(clock.getZone(), WorkDays.ALL);
    }

    private SiteDays days(SiteDetails site) {
        return new SiteDays(
                site.timeZone().isEmpty() ? clock.getZone() : ZoneId.of(site.timeZone()),
                calendars.workDays(site.calendar()));
    }
}
