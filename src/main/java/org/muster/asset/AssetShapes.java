package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.muster.shared.persistence.Position;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.web.HomeZones;

/**
 * How a filter narrows for the caller, by every door alike: what they may see, on the days of the clock they live by.
 */
@ApplicationScoped
class AssetShapes {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final OpenCommand open;
    private final Instance<HomeZones> zones;

    @Inject
    AssetShapes(OpenCommand open, Instance<HomeZones> zones) {
        this.open = open;
        this.zones = zones;
    }

    AssetShapes() {
        this(null, null);
    }

    AssetShape of(AssetFilter filter) {
        return shape(filter, Hits.of(filter, entities));
    }

    /** For who reads on: a word that many were seen to bear is not looked up again for every stretch. */
    AssetShape of(AssetFilter filter, Optional<Position> from) {
        var many = from.filter(position -> position.capped() && position.count() == 0)
                .isPresent();
        return many ? shape(filter, Optional.empty()) : of(filter);
    }

    private AssetShape shape(AssetFilter filter, Optional<Hits> hits) {
        var caller = open.by();
        return new AssetShape(filter, caller, zone(caller), hits);
    }

    private ZoneId zone(Caller caller) {
        return zones.stream().findFirst().map(home -> home.of(caller)).orElse(ZoneOffset.UTC);
    }
}
