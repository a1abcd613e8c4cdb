package org.muster.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows whom the demo company buys from. */
@ApplicationScoped
class VendorSeeder implements Seeder {

    private final VendorRegister register;

    @Inject
    VendorSeeder(VendorRegister register) {
        this.register = register;
    }

    VendorSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "vendors";
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.add(row.text("code"), details(row)));
    }

    private static VendorDetails details(SeedRow row) {
        return new VendorDetails(
                row.text("name"),
                VendorType.valueOf(row.text("type")),
                row.text("country"),
                new VendorDetails.VendorContact(row.text("contact"), row.text("mail"), row.text("phone")),
                row.optional("sla_hours").map(Integer::valueOf));
    }
}
