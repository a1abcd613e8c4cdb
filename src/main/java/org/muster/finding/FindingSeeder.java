package org.muster.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.identity.PersonDirectory;
import org.muster.shared.fact.Whence;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/** Plans what the demo company does against some of its findings; which were opened by the checks it has done. */
@ApplicationScoped
class FindingSeeder implements Seeder {

    private static final String MANAGER = "manager";

    private final FindingRegister register;
    private final FindingDirectory directory;
    private final PersonDirectory people;
    private final OpenCommand open;

    @Inject
    FindingSeeder(FindingRegister register, FindingDirectory directory, PersonDirectory people, OpenCommand open) {
        this.register = register;
        this.directory = directory;
        this.people = people;
        this.open = open;
    }

    FindingSeeder() {
        this(null, null, null, null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "findings";
    }

    @Override
    public int order() {
        return 610;
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        var manager = people.standing(MANAGER).orElseThrow().person();
        rows.forEach(row -> open.run(Command.of(manager, Whence.SEED, "").inBatch("seed"), () -> plan(row)));
    }

    private void plan(SeedRow row) {
        directory
                .listOn(FindingFilter.openOf(row.text("asset")), FindingDirectory.NEWEST, Optional.empty(), 1)
                .rows()
                .stream()
                .filter(finding -> finding.stage() == FindingStage.OPEN)
                .forEach(finding -> register.plan(
                        finding.code(),
                        finding.version(),
                        new PlannedFix(
                                row.text("planned_fix"),
                                row.text("fix_by"),
                                row.date("fix_due").orElseThrow())));
    }
}
