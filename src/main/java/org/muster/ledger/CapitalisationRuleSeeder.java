package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the table that decides what a thing is to a book. */
@ApplicationScoped
class CapitalisationRuleSeeder implements Seeder {

    private final BookRegister register;

    @Inject
    CapitalisationRuleSeeder(BookRegister register) {
        this.register = register;
    }

    CapitalisationRuleSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "capitalisation_rules";
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.text("ledger")))
                .forEach((ledger, its) -> register.addDecisions(
                        ledger, its.stream().map(CapitalisationRuleSeeder::rule).toList()));
    }

    private static CapitalisationRule rule(SeedRow row) {
        return new CapitalisationRule(
                row.integer("rule_no"),
                row.integer("version"),
                row.date("valid_from").orElseThrow(),
                row.text("kind"),
                row.text("told"),
                row.integer("min_life_months"),
                row.decimal("unit_threshold").orElseThrow(),
                row.decimal("order_threshold").orElseThrow(),
                Treatment.valueOf(row.text("result")));
    }
}
