package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.money.Money;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows what the demo company may not stop doing. */
@ApplicationScoped
class BusinessLineSeeder implements Seeder {

    private final ContinuityRegister register;

    @Inject
    BusinessLineSeeder(ContinuityRegister register) {
        this.register = register;
    }

    BusinessLineSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "business_lines";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.add(
                row.text("code"),
                new BusinessLineDetails(
                        row.text("name"),
                        row.text("name_zh"),
                        row.text("owner"),
                        row.decimal("rto_hours").orElseThrow(),
                        row.decimal("rpo_hours").orElseThrow(),
                        row.decimal("mtpd_hours").orElseThrow(),
                        row.optional("hourly_loss").map(text -> Money.parse("hourly_loss", text)))));
    }
}
