package org.muster.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever amounts are summed, short or long, of whatever scale and sign, the sum is exact. */
class TallyTest {

    private static final Export JOURNAL = Export.JOURNAL;

    @Property
    void theSumIsExact(@ForAll("amounts") List<String> amounts) {
        var tally = new Tally(JOURNAL);
        amounts.forEach(amount -> tally.add(row(amount)));

        var exact = amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(tally.rows()).isEqualTo(amounts.size());
        assertThat(tally.totals().get(0).sums().get(0)).isEqualByComparingTo(exact);
    }

    private static String[] row(String amount) {
        var row = new String[JOURNAL.columns().size()];
        Arrays.fill(row, "");
        row[JOURNAL.place("currency")] = "CNY";
        row[JOURNAL.place(JOURNAL.totals().get(0))] = amount;
        return row;
    }

    @Provide
    static Arbitrary<List<String>> amounts() {
        var few = Arbitraries.longs().between(-99_999_999L, 99_999_999L);
        var fitting = Arbitraries.longs().between(-99_999_999_999_999L, 999_999_999_999_999L);
        var units = Arbitraries.oneOf(few, fitting, Arbitraries.longs());
        var scales = Arbitraries.integers().between(-5, 12);
        return Combinators.combine(units, scales)
                .as((unit, scale) -> BigDecimal.valueOf(unit, scale).toString())
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
