package org.muster.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import org.muster.shared.field.Particulars;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the models one meets most often. */
@ApplicationScoped
class ModelSeeder implements Seeder {

    private final ModelRegister register;

    @Inject
    ModelSeeder(ModelRegister register) {
        this.register = register;
    }

    ModelSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "models";
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.add(row.text("code"), Kind.valueOf(row.text("kind")), details(row)));
    }

    private static ModelDetails details(SeedRow row) {
        return new ModelDetails(
                row.text("maker"),
                row.text("name"),
                row.text("capability"),
                new ModelDetails.Defaults(
                        row.optional("type_level").map(Integer::valueOf),
                        row.optional("expected_life_months").map(Integer::valueOf),
                        row.decimal("deploy_hours"),
                        row.yes("data_bearing"),
                        row.text("energy_rating")),
                new Particulars(new TreeMap<>(row.particulars("particulars"))));
    }
}
