package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.shared.due.Ladder;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the rules every installation begins with: something for every kind of asset. */
@ApplicationScoped
class RuleSeeder implements Seeder {

    private final RuleRegister register;

    @Inject
    RuleSeeder(RuleRegister register) {
        this.register = register;
    }

    RuleSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "inspection_rules";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.add(row.text("code"), details(row)));
    }

    private static RuleDetails details(SeedRow row) {
        return new RuleDetails(
                row.text("name"),
                row.text("name_zh"),
                ChecklistPurpose.valueOf(row.text("purpose")),
                new RuleScope(
                        row.optional("kind").map(Kind::valueOf),
                        row.text("model"),
                        row.text("site"),
                        row.text("asset")),
                Recurrence.parse(row.text("recurrence")),
                days(row, "early"),
                days(row, "late"),
                row.text("checklist"),
                RuleSource.valueOf(row.text("source")),
                row.text("source_text"),
                stages(row),
                row.text("responsible"),
                row.optional("ladder").map(Ladder::parse).orElse(Ladder.USUAL),
                true);
    }

    private static Optional<Integer> days(SeedRow row, String column) {
        return row.optional(column).map(Integer::valueOf);
    }

    private static Set<Stage> stages(SeedRow row) {
        return row.list("paused_in").stream()
                .map(Stage::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
