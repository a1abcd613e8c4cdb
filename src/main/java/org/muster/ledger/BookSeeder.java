package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.muster.ledger.depreciation.Rounding;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Opens the books. */
@ApplicationScoped
class BookSeeder implements Seeder {

    private final BookRegister register;

    @Inject
    BookSeeder(BookRegister register) {
        this.register = register;
    }

    BookSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "books";
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        for (var row : rows) {
            register.open(new Book(
                    row.line(),
                    row.text("code"),
                    row.text("name"),
                    row.text("name_zh"),
                    row.text("entity"),
                    row.text("standard"),
                    row.text("currency"),
                    row.integer("minor_digits"),
                    row.integer("fiscal_year_start"),
                    row.text("language"),
                    row.yes("reversal_allowed"),
                    row.yes("revaluation_allowed"),
                    row.optional("rounding").map(Rounding::valueOf).orElse(Rounding.CUMULATIVE),
                    row.decimal("component_percent").orElse(BigDecimal.TEN)));
        }
    }
}
