package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows what may happen to the demo company. */
@ApplicationScoped
class LossScenarioSeeder implements Seeder {

    private final ContinuityRegister register;

    @Inject
    LossScenarioSeeder(ContinuityRegister register) {
        this.register = register;
    }

    LossScenarioSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "loss_scenarios";
    }

    @Override
    public int order() {
        return 610;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.add(
                row.text("code"),
                new LossScenarioDetails(
                        row.text("name"),
                        row.text("name_zh"),
                        LossType.valueOf(row.text("type")),
                        row.list("impacts").stream().map(Impact::valueOf).toList(),
                        row.list("takes_away"))));
    }
}
