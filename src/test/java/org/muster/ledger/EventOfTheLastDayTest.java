package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;

/** By days, the days from an event on are the new curve's: they are due again where the month was charged before. */
class EventOfTheLastDayTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final LocalDate LAST_DAY = FEBRUARY.atEndOfMonth();

    private static String carried(boolean chargedBefore) {
        try (var firm = new Firm()) {
            var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", LocalDate.of(2026, 1, 10));
            firm.runs(YearMonth.of(2026, 1));
            if (chargedBefore) {
                firm.runs(FEBRUARY);
            }
            firm.enters(Firm.event("IFRS", ManualEventType.IMPAIRMENT, server, LAST_DAY, "1000"));
            assertThat(firm.the(DueStream.class).after("IFRS", LAST_DAY, "", 10))
                    .as("what is due of February after the event")
                    .containsExactly(server);
            firm.runs(FEBRUARY);
            assertThat(firm.wrong()).isEmpty();
            return firm.rows(Export.ASSET_REGISTER, "IFRS", "as_of", LAST_DAY.toString())
                    .get(0)
                    .get("carrying_amount");
        }
    }

    @Test
    void theOrderOfRunAndEventMakesNoDifference() {
        assertThat(carried(true)).isEqualTo(carried(false));
    }
}
