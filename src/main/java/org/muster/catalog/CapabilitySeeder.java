package org.muster.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows what models give and plans need. */
@ApplicationScoped
class CapabilitySeeder implements Seeder {

    private final CapabilityRegister register;

    @Inject
    CapabilitySeeder(CapabilityRegister register) {
        this.register = register;
    }

    CapabilitySeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "capabilities";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.add(
                row.text("code"),
                Kind.valueOf(row.text("kind")),
                new CapabilityDetails(row.text("name"), row.text("name_zh"), row.text("description"))));
    }
}
