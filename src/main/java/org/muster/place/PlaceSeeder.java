package org.muster.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the sites, rooms and bins of the demo company. */
@ApplicationScoped
class PlaceSeeder implements Seeder {

    private final PlaceRegister register;

    @Inject
    PlaceSeeder(PlaceRegister register) {
        this.register = register;
    }

    PlaceSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "places";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.add(row.text("code"), PlaceLevel.valueOf(row.text("level")), details(row)));
    }

    private static PlaceDetails details(SeedRow row) {
        return new PlaceDetails(
                row.text("name"),
                row.text("name_zh"),
                row.text("parent"),
                site(row),
                row.text("power_feed"),
                row.text("network"));
    }

    private static Optional<SiteDetails> site(SeedRow row) {
        return row.optional("site_type")
                .map(type -> new SiteDetails(
                        SiteType.valueOf(type),
                        row.text("time_zone"),
                        row.text("calendar"),
                        row.decimal("latitude")
                                .flatMap(north -> row.decimal("longitude").map(east -> new GeoPoint(north, east))),
                        row.text("address")));
    }
}
