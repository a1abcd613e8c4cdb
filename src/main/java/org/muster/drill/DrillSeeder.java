package org.muster.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the exercises of the demo company. */
@ApplicationScoped
class DrillSeeder implements Seeder {

    private final DrillRegister register;

    @Inject
    DrillSeeder(DrillRegister register) {
        this.register = register;
    }

    DrillSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "drills";
    }

    @Override
    public int order() {
        return 650;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.report(new NewDrill(
                row.text("plan"),
                row.text("scenario"),
                row.date("held_on").orElseThrow(),
                DrillResult.valueOf(row.text("result")),
                row.decimal("measured_hours"),
                row.text("remarks"))));
    }
}
