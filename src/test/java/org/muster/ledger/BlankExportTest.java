package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;

/** What there is not is left out of an export, and no number or day stands in for it. */
class BlankExportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final Firm firm = new Firm();

    @AfterEach
    void over() {
        firm.close();
    }

    @Test
    void whatIsNeverChargedHasNoDayItBeginsOrEnds() {
        firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "1999.99", DAY);
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);

        assertThat(firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", "2026-12-31"))
                .extracting(row -> row.get("depreciation_start") + " " + row.get("end_of_life"))
                .containsExactly(" ", "2026-03-01 2031-02-28");
    }

    @Test
    void whatWasNeverInTheBooksLeavesWithoutEntryAndCharge() {
        var copy = firm.bought(Kind.CONTROLLED_COPY, 1, "0", DAY);
        firm.take(copy, Step.PROPOSE_RETIREMENT, DAY, Map.of());
        firm.take(copy, Step.RETIRE, DAY, Map.of());
        firm.take(copy, Step.PERFORM_DISPOSAL, DAY, Map.of("route", "RECYCLE", "certificate_number", "SAN-1"));
        firm.take(copy, Step.DISPOSE, DAY, Map.of());

        assertThat(firm.rows(Export.DISPOSALS, "CORP", "as_of", "2026-12-31"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("last_charge_period", "").containsEntry("journal_seq", ""));
    }
}
