package org.muster.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the trainings of the demo company. */
@ApplicationScoped
class TrainingSeeder implements Seeder {

    private final DrillRegister register;

    @Inject
    TrainingSeeder(DrillRegister register) {
        this.register = register;
    }

    TrainingSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "trainings";
    }

    @Override
    public int order() {
        return 660;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.report(new NewTraining(
                row.text("person"),
                TrainingType.valueOf(row.text("type")),
                row.date("held_on").orElseThrow(),
                row.date("valid_until").orElseThrow(),
                row.text("remarks"))));
    }
}
