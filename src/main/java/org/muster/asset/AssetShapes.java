package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
        var caller = open.by();
        return new AssetShape(filter, caller, zone(caller), Hits.of(filter, entities));
    }

    private ZoneId zone(Caller caller) {
        return zones.stream().findFirst().map(home -> home.of(caller)).orElse(ZoneOffset.UTC);
    }
}
