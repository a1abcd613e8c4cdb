package org.muster.place;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where places are added, described anew, closed and opened again. */
@UseCase
public class PlaceRegister {

    private final Places places;
    private final Calendars calendars;
    private final Instance<PlaceTie> ties;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    PlaceRegister(
            Places places,
            Calendars calendars,
            Instance<PlaceTie> ties,
            OpenCommand command,
            Facts facts,
            Clock clock) {
        this.places = places;
        this.calendars = calendars;
        this.ties = ties;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    PlaceRegister() {
        this(null, null, null, null, null, null);
    }

    /** Adds a place; a site may only be added by who may change all of them. */
    public void add(String code, PlaceLevel level, PlaceDetails details) {
        var parent = parent(details);
        command.by().require(Right.EDIT_PLACES, parent.map(Place::site).orElse(""));
        if (places.find(code).isPresent()) {
            throw Refusal.conflict("code", "place.refusal.taken", code);
        }
        requireCalendar(details);
        var place = new Place(code, level, details, parent, clock.instant());
        places.add(place);
        facts.tell(Happened.to(place.subject(), "place.fact.added"));
    }

    public void change(String code, long version, PlaceDetails details) {
        var place = editable(code, version);
        requireCalendar(details);
        place.describe(details, parent(details), clock.instant());
        facts.tell(Happened.to(place.subject(), "place.fact.changed"));
    }

    /** Closes a place that holds nothing any more. */
    public void close(String code, long version) {
        var place = editable(code, version);
        if (places.openIn(code) > 0) {
            throw Refusal.closed("place.refusal.holds_places", code);
        }
        var against = ties.stream().flatMap(tie -> tie.ties(code).stream()).toList();
        if (!against.isEmpty()) {
            throw new Refusal(Refusal.Kind.CLOSED, against);
        }
        place.close(clock.instant());
        facts.tell(Happened.to(place.subject(), "place.fact.closed"));
    }

    public void reopen(String code, long version) {
        var place = editable(code, version);
        place.reopen(places.find(place.parent()), clock.instant());
        facts.tell(Happened.to(place.subject(), "place.fact.reopened"));
    }

    private Place editable(String code, long version) {
        var place = places.byCode(code);
        command.by().require(Right.EDIT_PLACES, place.site());
        place.requireVersion(version);
        return place;
    }

    private Optional<Place> parent(PlaceDetails details) {
        return Optional.of(details.parent())
                .filter(code -> !code.isBlank())
                .map(code ->
                        places.find(code).orElseThrow(() -> Refusal.invalid("parent", "place.refusal.unknown", code)));
    }

    private void requireCalendar(PlaceDetails details) {
        details.site()
                .map(SiteDetails::calendar)
                .filter(code -> !code.isEmpty() && calendars.find(code).isEmpty())
                .ifPresent(code -> {
                    throw Refusal.invalid("calendar", "place.refusal.calendar", code);
                });
    }
}
