package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Lets the demo company's planner write the lines of the plans; lines that exist stay as they are. */
@ApplicationScoped
class PlanLineSeeder implements Seeder {

    private final PlanRegister register;
    private final PlanDirectory directory;
    private final SeedHands hands;

    @Inject
    PlanLineSeeder(PlanRegister register, PlanDirectory directory, SeedHands hands) {
        this.register = register;
        this.directory = directory;
        this.hands = hands;
    }

    PlanLineSeeder() {
        this(null, null, null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "plan_lines";
    }

    @Override
    public int order() {
        return 630;
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.stream().filter(this::absent).forEach(row -> hands.of(row.text("author"), () -> write(row)));
    }

    private boolean absent(SeedRow row) {
        return directory
                .find(row.text("plan"), 1)
                .filter(sheet -> sheet.lines(part(row)).stream()
                        .anyMatch(line -> line.code().equals(row.text("code"))))
                .isEmpty();
    }

    private void write(SeedRow row) {
        register.write(row.text("plan"), part(row), row.text("code"), 0, row.particulars("particulars"));
    }

    private static Part part(SeedRow row) {
        return Part.valueOf(row.text("part"));
    }
}
