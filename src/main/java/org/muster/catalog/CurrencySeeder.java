package org.muster.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the currencies of ISO 4217. */
@ApplicationScoped
class CurrencySeeder implements Seeder {

    private final CurrencyRegister register;

    @Inject
    CurrencySeeder(CurrencyRegister register) {
        this.register = register;
    }

    CurrencySeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "currencies";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row ->
                register.add(row.text("code"), row.integer("minor_digits"), row.text("name"), row.text("name_zh")));
    }
}
