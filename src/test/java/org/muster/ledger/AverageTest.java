package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;

/** What lies together costs the same: consumables of one item in one place are carried at their moving average. */
class AverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Firm firm = new Firm();

    @AfterEach
    void close() {
        assertThat(firm.wrong()).isEmpty();
        firm.close();
    }

    @Test
    void aDearerLotMakesTheCheaperOneBesideItDearer() {
        var first = firm.bought(Kind.COMMUNICATIONS_DEVICE, 2, "700", DAY);
        var second = firm.bought(Kind.COMMUNICATIONS_DEVICE, 4, "800", DAY.plusDays(2));

        assertThat(firm.entries("CORP", first)).last().isEqualTo("2026-03-12 AVERAGED 141101 133.33");
        assertThat(firm.entries("CORP", second)).last().isEqualTo("2026-03-12 AVERAGED 141101 -133.33");
        assertThat(firm.movements("CORP", first)).last().isEqualTo("ADJUSTMENT 0 133.33 WH-1");
        assertThat(firm.rows(Export.STOCK_LEDGER, "CORP", "period", "2026-03"))
                .filteredOn(row -> row.get("location").equals("WH-1"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("closing_qty", "6")
                        .containsEntry("closing_value", "4600.00")
                        .containsEntry("closing_unit_cost", "766.67"));
    }

    @Test
    void whatIsIssuedTakesTheAverageAndTheLastTakesWhatIsLeft() {
        var first = firm.bought(Kind.COMMUNICATIONS_DEVICE, 2, "700", DAY);
        var second = firm.bought(Kind.COMMUNICATIONS_DEVICE, 4, "800", DAY);
        var issue = Map.of("purpose", "OPERATION", "holder", "he.jun");
        var part = firm.take(first, Step.ISSUE, DAY.plusDays(3), issue, Optional.of(1))
                .get(0)
                .text();
        firm.take(first, Step.ISSUE, DAY.plusDays(3), issue);
        firm.take(second, Step.ISSUE, DAY.plusDays(4), issue);

        assertThat(firm.movements("CORP", part)).contains("ISSUE 1 766.67 @he.jun");
        assertThat(firm.movements("CORP", first)).contains("ISSUE 1 766.66 @he.jun");
        assertThat(firm.movements("CORP", second)).contains("ISSUE 4 3066.67 @he.jun");
        assertThat(firm.rows(Export.STOCK_LEDGER, "CORP", "period", "2026-03"))
                .filteredOn(row -> row.get("location").equals("WH-1"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("closing_qty", "0").containsEntry("closing_value", "0.00"));
    }

    @Test
    void whatComesFromAnotherPlaceIsAveragedWhereItArrives() {
        var first = firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "700", DAY);
        firm.take(first, Step.TRANSFER, DAY.plusDays(1), Map.of("place", "DC-A"));
        var second = firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "800", DAY.plusDays(2));
        assertThat(firm.entries("CORP", second)).hasSize(2);

        firm.take(second, Step.TRANSFER, DAY.plusDays(3), Map.of("place", "DC-A"));

        assertThat(firm.entries("CORP", second)).last().isEqualTo("2026-03-13 AVERAGED 141101 -50");
    }

    @Test
    void whatIsCapitalisedKeepsItsOwnCost() {
        var first = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.bought(Kind.BACKUP_SERVER, 1, "70000", DAY);

        assertThat(firm.entries("CORP", first)).hasSize(2);
    }
}
