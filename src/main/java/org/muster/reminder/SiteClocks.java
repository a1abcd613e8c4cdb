package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.identity.Colleague;
import org.muster.identity.Grant;
import org.muster.place.CalendarDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceSheet;
import org.muster.place.SiteDetails;
import org.muster.place.WorkDays;

/**
 * The clocks of all sites, remembered for a minute: thousands of obligations share few sites. What belongs to no site
 * follows the organisation's zone, and so do people; those who work at some sites only follow the first of these.
 */
@ApplicationScoped
class SiteClocks {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String ORGANISATION = "";

    private record Kept(SiteClock clock, Instant until) {}

    private final PlaceDirectory places;
    private final CalendarDirectory calendars;
    private final Clock clock;
    private final Map<String, Kept> known = new ConcurrentHashMap<>();

    @Inject
    SiteClocks(PlaceDirectory places, CalendarDirectory calendars, Clock clock) {
        this.places = places;
        this.calendars = calendars;
        this.clock = clock;
    }

    SiteClocks() {
        this(null, null, null);
    }

    SiteClock of(String site) {
        var now = clock.instant();
        var kept = known.get(site);
        if (kept == null || kept.until().isBefore(now) || kept.until().isAfter(now.plus(KEPT))) {
            kept = new Kept(read(site), now.plus(KEPT));
            known.put(site, kept);
        }
        return kept.clock();
    }

    /** The clock a person lives by. */
    SiteClock of(Colleague person) {
        var grants = person.person().grants();
        return grants.stream().anyMatch(Grant::everywhere)
                ? of(ORGANISATION)
                : of(grants.stream().map(Grant::site).sorted().findFirst().orElse(ORGANISATION));
    }

    /** The organisation's clock. */
    SiteClock ofTheOrganisation() {
        return of(ORGANISATION);
    }

    private SiteClock read(String site) {
        if (site.isEmpty()) {
            return new SiteClock(clock.getZone(), WorkDays.ALL);
        }
        return places.find(site)
                .flatMap(PlaceSheet::site)
                .map(details -> new SiteClock(zone(details), calendars.workDays(details.calendar())))
                .orElseGet(() -> new SiteClock(clock.getZone(), WorkDays.ALL));
    }

    private static ZoneId zone(SiteDetails details) {
        return ZoneId.of(details.timeZone());
    }
}
