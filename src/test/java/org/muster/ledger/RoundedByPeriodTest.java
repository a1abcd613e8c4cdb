package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;

/** A book that must match another system line by line rounds each month by itself, and its last month takes the rest. */
class RoundedByPeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Firm firm = new Firm();

    @BeforeEach
    void byPeriod() {
        firm.database()
                .run(() -> firm.database()
                        .entities()
                        .createNativeQuery("update ledger set rounding = 'PER_PERIOD_LAST_PLUG' where code = 'CORP'")
                        .executeUpdate());
    }

    @AfterEach
    void close() {
        assertThat(firm.wrong()).isEmpty();
        firm.close();
    }

    @Test
    void everyMonthIsTheSameAndTheLastTakesTheRest() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "10000", DAY);
        for (var month = 1; month < 4; month++) {
            firm.runs(MARCH.plusMonths(month));
        }

        assertThat(firm.entries("CORP", server).subList(2, 5))
                .allSatisfy(entry -> assertThat(entry).endsWith("CHARGED 6602 158.33, 1602 -158.33"));
        var rows = firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "asset_no", server, "include", "projected");
        assertThat(rows).hasSize(60);
        assertThat(rows.get(59)).containsEntry("charge", "158.53").containsEntry("closing_carrying", "500.00");
    }

    @Test
    void anEventGoesOnFromWhatIsInTheBooks() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "10000", DAY);
        firm.runs(MARCH.plusMonths(1));
        firm.runs(MARCH.plusMonths(2));
        firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, server, DAY.plusMonths(3), "1000"));
        firm.runs(MARCH.plusMonths(4));

        assertThat(firm.entries("CORP", server).subList(4, 7))
                .containsExactly(
                        "2026-06-10 CHARGED 6602 158.33, 1602 -158.33",
                        "2026-06-10 IMPAIRED 6701 1000, 1603 -1000",
                        "2026-07-31 CHARGED 6602 140.79, 1602 -140.79");
        var rows = firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "asset_no", server, "include", "projected");
        var sum = rows.stream().map(row -> new BigDecimal(row.get("charge"))).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("8500");
    }
}
