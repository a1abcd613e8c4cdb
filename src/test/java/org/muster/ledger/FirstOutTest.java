package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.shared.persistence.JdbcStream;

/** A class that is costed first in, first out: whichever lot is taken, the oldest of what lies together is what it costs. */
class FirstOutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Map<String, String> ISSUE = Map.of("purpose", "OPERATION", "holder", "he.jun");

    private final Firm firm = new Firm();

    @AfterEach
    void close() {
        assertThat(firm.wrong()).isEmpty();
        firm.close();
    }

    private String bought(int quantity, String price, int day) {
        return firm.bought(Kind.COMMUNICATIONS_DEVICE, quantity, price, DAY.plusDays(day));
    }

    private String part(String lot, int quantity, int day) {
        return firm.take(lot, Step.ISSUE, DAY.plusDays(day), ISSUE, Optional.of(quantity))
                .get(0)
                .text();
    }

    @Test
    void theYoungerLotTakesTheOldestWithIt() {
        firm.costs(Costing.FIFO, DAY);
        var first = bought(3, "700", 0);
        var second = bought(2, "800", 1);
        firm.take(second, Step.ISSUE, DAY.plusDays(2), ISSUE);

        assertThat(firm.movements("CORP", second)).last().isEqualTo("ISSUE 2 1400 @he.jun");
        assertThat(firm.entries("CORP", first)).last().isEqualTo("2026-03-12 LAYERED 141101 200");
        assertThat(firm.entries("CORP", second))
                .element(2)
                .as("what it cost is exchanged before it is charged")
                .isEqualTo("2026-03-12 LAYERED 141101 -200");

        var part = part(first, 1, 3);
        assertThat(firm.movements("CORP", part)).last().isEqualTo("ISSUE 1 700 @he.jun");
        firm.take(first, Step.ISSUE, DAY.plusDays(4), ISSUE);
        assertThat(firm.movements("CORP", first)).last().isEqualTo("ISSUE 2 1600 @he.jun");
        assertThat(firm.rows(Export.STOCK_LEDGER, "CORP", "period", "2026-03"))
                .filteredOn(row -> row.get("location").equals("WH-1"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("out_issue_qty", "5")
                        .containsEntry("out_issue_value", "3700.00")
                        .containsEntry("closing_qty", "0")
                        .containsEntry("closing_value", "0.00"));
    }

    @Test
    void theOtherBookChargesTheSameLayersAtOnce() {
        firm.costs(Costing.FIFO, DAY);
        bought(3, "700", 0);
        var second = bought(4, "800", 1);
        var part = part(second, 4 - 1, 2);

        assertThat(firm.entries("IFRS", part)).last().isEqualTo("2026-03-12 ISSUED 6602 2100, 141101 -2100");
        assertThat(firm.rows(Export.STOCK_LEDGER, "IFRS", "period", "2026-03"))
                .filteredOn(row -> row.get("location").equals("WH-1"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("closing_qty", "4").containsEntry("closing_value", "3200.00"));
    }

    @Test
    void whatGoesToAnotherPlaceTakesItsLayersThere() {
        firm.costs(Costing.FIFO, DAY);
        bought(2, "700", 0);
        var second = bought(2, "800", 1);
        firm.take(second, Step.TRANSFER, DAY.plusDays(2), Map.of("place", "DC-A"));
        var third = bought(2, "900", 3);
        firm.take(third, Step.TRANSFER, DAY.plusDays(4), Map.of("place", "DC-A"));

        assertThat(firm.movements("CORP", second)).last().isEqualTo("TRANSFER_IN 2 1400 DC-A");
        assertThat(firm.movements("CORP", third)).last().isEqualTo("TRANSFER_IN 2 1600 DC-A");

        firm.take(third, Step.ISSUE, DAY.plusDays(5), ISSUE);
        assertThat(firm.movements("CORP", third)).last().isEqualTo("ISSUE 2 1400 @he.jun");
    }

    @Test
    void whatIsFoundAgainStandsAtTheLayersItWasMissedWith() {
        firm.costs(Costing.FIFO, DAY);
        var first = bought(3, "700", 0);
        var second = bought(2, "800", 1);
        firm.take(second, Step.REPORT_MISSING, DAY.plusDays(2), Map.of("incident", "INC"));
        assertThat(firm.movements("CORP", second)).last().isEqualTo("COUNT_SHORTAGE -2 -1400 WH-1");

        firm.take(second, Step.FIND, DAY.plusDays(3), Map.of("place", "WH-1"));
        assertThat(firm.movements("CORP", second)).last().isEqualTo("COUNT_SURPLUS 2 1400 WH-1");

        firm.take(first, Step.ISSUE, DAY.plusDays(4), ISSUE);
        assertThat(firm.movements("CORP", first)).last().isEqualTo("ISSUE 3 2100 @he.jun");
    }

    @Test
    void whatIsSoldUnusedTakesTheOldestToo() {
        firm.costs(Costing.FIFO, DAY);
        bought(2, "700", 0);
        var second = bought(2, "800", 1);
        for (var step : new Step[] {Step.PROPOSE_RETIREMENT, Step.RETIRE}) {
            firm.take(second, step, DAY.plusDays(2), Map.of());
        }
        var route = Map.of("route", "SELL", "certificate_number", "SAN", "buyer", "Somebody");
        firm.take(second, Step.PERFORM_DISPOSAL, DAY.plusDays(2), route);
        firm.take(second, Step.DISPOSE, DAY.plusDays(3), Map.of("proceeds", "100", "currency", "CNY"));

        assertThat(firm.movements("CORP", second)).last().isEqualTo("SALE -2 -1400 WH-1");
    }

    @Test
    void aClassThatIsCostedOtherwiseFromNowOnBeginsWithWhatItsLotsCost() {
        bought(2, "700", 0);
        bought(4, "800", 1);
        firm.costs(Costing.FIFO, DAY.plusDays(2));
        var third = bought(3, "900", 2);
        firm.take(third, Step.ISSUE, DAY.plusDays(3), ISSUE);
        assertThat(firm.movements("CORP", third)).last().isEqualTo("ISSUE 3 2300 @he.jun");

        firm.costs(Costing.AVERAGE, DAY.plusDays(4));
        bought(4, "700", 4);
        assertThat(firm.rows(Export.STOCK_LEDGER, "CORP", "period", "2026-03"))
                .filteredOn(row -> row.get("location").equals("WH-1"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("closing_qty", "10").containsEntry("closing_value", "7800.00"));
    }

    @Test
    void layersAreForgottenWhereTheyAreNoLongerWhatALotIs() {
        firm.costs(Costing.FIFO, DAY);
        var lot = bought(10, "700", 0);
        var lost = bought(2, "800", 1);
        firm.take(lost, Step.REPORT_MISSING, DAY.plusDays(2), Map.of("incident", "INC"));
        firm.take(lost, Step.WRITE_OFF, DAY.plusDays(2), Map.of());
        assertThat(layers()).containsExactly(lot);

        firm.costs(Costing.AVERAGE, DAY.plusDays(3));
        part(lot, 4, 4);
        assertThat(firm.wrong()).isEmpty();
        assertThat(layers()).isEmpty();
    }

    private List<String> layers() {
        return firm.the(JdbcStream.class).reading(connection -> {
            try (var query = connection.prepareStatement(
                    "select distinct asset_no from stock_layer where ledger = 'CORP' order by asset_no")) {
                return ShelfStream.read(query, TakingStream::text);
            }
        });
    }
}
