package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the chart of accounts. */
@ApplicationScoped
class AccountSeeder implements Seeder {

    private final AccountRegister register;

    @Inject
    AccountSeeder(AccountRegister register) {
        this.register = register;
    }

    AccountSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "accounts";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.add(new AccountRow(
                row.text("number"),
                row.text("name"),
                row.text("name_zh"),
                AccountType.valueOf(row.text("type")),
                Side.valueOf(row.text("normal_side")),
                row.text("role"))));
    }
}
