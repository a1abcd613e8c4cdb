package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Lets one person hand in the demo company's plans and another put them in force. */
@ApplicationScoped
class PlanApprovalSeeder implements Seeder {

    private final PlanRegister register;
    private final PlanDirectory directory;
    private final SeedHands hands;

    @Inject
    PlanApprovalSeeder(PlanRegister register, PlanDirectory directory, SeedHands hands) {
        this.register = register;
        this.directory = directory;
        this.hands = hands;
    }

    PlanApprovalSeeder() {
        this(null, null, null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "plan_approvals";
    }

    @Override
    public int order() {
        return 640;
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> {
            if (stage(row) == EditionStage.DRAFT) {
                hands.of(
                        row.text("author"),
                        () -> register.submit(
                                row.text("plan"),
                                sheet(row).version(),
                                row.text("summary"),
                                row.date("review_on").orElseThrow()));
            }
            if (stage(row) == EditionStage.SUBMITTED) {
                row.optional("approver")
                        .ifPresent(by -> hands.of(
                                by,
                                () -> register.approve(
                                        row.text("plan"), sheet(row).version())));
            }
        });
    }

    private EditionStage stage(SeedRow row) {
        return sheet(row).shown().stage();
    }

    private PlanSheet sheet(SeedRow row) {
        return directory.find(row.text("plan"), 1).orElseThrow();
    }
}
