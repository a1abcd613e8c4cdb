package org.muster.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.shared.fact.Fact;

/**
 * The zones of the sites and of the organisation, which is the configured one, or that of the site that was
 * entered first, whatever sites come or are closed later. Every page and
 * every day that is worked out asks for them, so they are remembered for a while; another server's change is heard then.
 */
@ApplicationScoped
public class SiteZones {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Known(long since, Map<String, ZoneId> zones) {}

    private final PlaceDirectory places;
    private final Optional<ZoneId> configured;
    private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());

    private final AtomicLong changes = new AtomicLong();

    @Inject
    SiteZones(PlaceDirectory places, @ConfigProperty(name = "muster.zone") Optional<String> configured) {
        this.places = places;
        this.configured = configured.filter(name -> !name.isBlank()).map(ZoneId::of);
    }

    SiteZones() {
        this(null, Optional.empty());
    }

    /** By whose days books are kept and plans are judged; UTC as long as nothing tells. */
    public ZoneId organisation() {
        return configured.orElseGet(() -> sites().values().stream().findFirst().orElse(ZoneOffset.UTC));
    }

    /** The zones of the sites by code, the oldest site first. */
    public Map<String, ZoneId> sites() {
        var now = System.nanoTime();
        return known.get()
                .filter(remembered -> now - remembered.since() < FRESH.toNanos())
                .orElseGet(() -> read(now))
                .zones();
    }

    /** What was read while a place changed is not kept. */
    private Known read(long now) {
        var before = changes.get();
        var read = new Known(now, places.siteZones());
        if (changes.get() == before) {
            known.set(Optional.of(read));
        }
        return read;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Fact fact) {
        if (fact.subject().type().equals("place")) {
            changes.incrementAndGet();
            known.set(Optional.empty());
        }
    }
}
