package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Lets the demo company's planner open the plans; what is open already stays as it is. */
@ApplicationScoped
class PlanSeeder implements Seeder {

    private final PlanRegister register;
    private final PlanDirectory directory;
    private final SeedHands hands;

    @Inject
    PlanSeeder(PlanRegister register, PlanDirectory directory, SeedHands hands) {
        this.register = register;
        this.directory = directory;
        this.hands = hands;
    }

    PlanSeeder() {
        this(null, null, null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "plans";
    }

    @Override
    public int order() {
        return 620;
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.stream()
                .filter(row -> directory.find(row.text("code")).isEmpty())
                .forEach(row -> hands.of(row.text("author"), () -> register.open(row.text("code"), details(row))));
    }

    private static PlanDetails details(SeedRow row) {
        return new PlanDetails(
                row.text("name"),
                row.text("name_zh"),
                row.text("site"),
                row.text("owner"),
                row.text("authority"),
                row.text("deputy"),
                row.integer("priority"),
                row.list("business_lines"),
                row.list("scenarios"));
    }
}
