package org.muster.place.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.place.CalendarDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceFilter;
import org.muster.place.PlaceLevel;
import org.muster.place.SiteType;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.Visitor;

/** What the form of a place offers to choose from. */
@RequestScoped
class PlaceOffers {

    private static final int MOST = 1_000;

    private final PlaceDirectory places;
    private final CalendarDirectory calendars;
    private final Choices choices;
    private final Visitor visitor;

    @Inject
    PlaceOffers(PlaceDirectory places, CalendarDirectory calendars, Choices choices, Visitor visitor) {
        this.places = places;
        this.calendars = calendars;
        this.choices = choices;
        this.visitor = visitor;
    }

    PlaceOffers() {
        this(null, null, null, null);
    }

    List<Choice> siteTypes() {
        return choices.of(SiteType.values());
    }

    List<Choice> calendars() {
        return calendars.all().stream()
                .map(calendar -> new Choice(calendar.code(), calendar.named(visitor.getLanguage())))
                .toList();
    }

    /** The regions of the time zone database. */
    List<Choice> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .map(zone -> new Choice(zone, zone))
                .toList();
    }

    /** The open places of the site that can hold a place of this level. */
    List<Choice> parents(String site, PlaceLevel level) {
        var holding =
                Stream.of(PlaceLevel.values()).filter(each -> each.holds(level)).toList();
        return holding.isEmpty()
                ? List.of()
                : places
                        .readOn(
                                PlaceFilter.open().at(site).on(Set.copyOf(holding)),
                                PlaceDirectory.BY_CODE,
                                Optional.empty(),
                                MOST)
                        .rows()
                        .stream()
                        .map(row -> new Choice(row.code(), row.code() + " " + row.named(visitor.getLanguage())))
                        .toList();
    }

    /** What can be in a place of this level. */
    List<Choice> levels(PlaceLevel parent) {
        return choices.of(Stream.of(PlaceLevel.values()).filter(parent::holds).toArray(PlaceLevel[]::new));
    }
}
