package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.ledger.depreciation.Convention;
import org.muster.ledger.depreciation.Method;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows how each book carries what it treats in a certain way. */
@ApplicationScoped
class AssetPolicySeeder implements Seeder {

    private final BookRegister register;

    @Inject
    AssetPolicySeeder(BookRegister register) {
        this.register = register;
    }

    AssetPolicySeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "asset_policies";
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.text("ledger")))
                .forEach((ledger, its) -> register.addPolicies(
                        ledger, its.stream().map(AssetPolicySeeder::policy).toList()));
    }

    private static AssetPolicy policy(SeedRow row) {
        return new AssetPolicy(
                row.text("kind"),
                Treatment.valueOf(row.text("treatment")),
                row.integer("version"),
                row.text("class"),
                Method.valueOf(row.text("method")),
                Convention.valueOf(row.text("convention")),
                row.integer("life_months"),
                row.decimal("residual_percent").orElseThrow(),
                row.text("cost_role"),
                row.text("accumulated_role"),
                row.text("impairment_role"),
                row.text("expense_role"),
                row.text("unit"),
                row.decimal("total_units"),
                row.optional("costing").map(Costing::valueOf).orElse(Costing.AVERAGE));
    }
}
