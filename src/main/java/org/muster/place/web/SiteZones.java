package org.muster.place.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.place.PlaceDirectory;
import org.muster.shared.fact.Fact;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.HomeZones;

/**
 * People who work at some sites read the clock of the first of these; everybody else the organisation's, which is the
 * configured one or that of the first site. The few zones are remembered for a while, for every page asks for them.
 */
@ApplicationScoped
class SiteZones implements HomeZones {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Known(Instant since, Map<String, ZoneId> zones) {}

    private final PlaceDirectory places;
    private final Optional<String> organisation;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Instant.MIN, Map.of()));

    @Inject
    SiteZones(PlaceDirectory places, @ConfigProperty(name = "muster.zone") Optional<String> organisation, Clock clock) {
        this.places = places;
        this.organisation = organisation;
        this.clock = clock;
    }

    SiteZones() {
        this(null, Optional.empty(), null);
    }

    @Override
    public ZoneId of(Caller person) {
        var zones = zones();
        var reach = person.reach(Right.READ_ASSETS);
        return reach.sites().stream()
                .filter(site -> !reach.everywhere())
                .sorted()
                .findFirst()
                .map(zones::get)
                .or(() -> organisation.filter(name -> !name.isBlank()).map(ZoneId::of))
                .or(() -> zones.values().stream().findFirst())
                .orElse(ZoneOffset.UTC);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Fact fact) {
        if (fact.subject().type().equals("place")) {
            known.set(new Known(Instant.MIN, Map.of()));
        }
    }

    private Map<String, ZoneId> zones() {
        var now = clock.instant();
        var remembered = known.get();
        if (remembered.since().isBefore(now.minus(FRESH)) || remembered.since().isAfter(now)) {
            remembered = new Known(now, places.siteZones());
            known.set(remembered);
        }
        return remembered.zones();
    }
}
