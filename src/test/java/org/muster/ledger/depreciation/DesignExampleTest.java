package org.muster.ledger.depreciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.ledger.depreciation.Asking.amount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.ledger.depreciation.ScheduleRow.Charge;
import org.muster.ledger.depreciation.ScheduleRow.Outcome;

/** The example the design prints: impaired after two years, sold half a year later. */
class DesignExampleTest {

    private final List<ScheduleRow> rows = Asking.straight("12000.00")
            .with("residual", "600.00")
            .then(
                    EventType.IMPAIRMENT,
                    "after_months",
                    "24",
                    "amount",
                    "1500.00",
                    "residual",
                    "0",
                    "remaining_months",
                    "12")
            .then(EventType.DISPOSAL, "date", "2025-07-20", "proceeds", "5000.00", "selling_costs", "120.00")
            .rows();

    @Test
    void beginsInTheMonthAfterService() {
        assertThat(rows.get(0))
                .isEqualTo(new ScheduleRow(
                        1,
                        "depreciation",
                        new Span(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28)),
                        new Charge(Rational.of(950, 3), amount("316.67")),
                        new Balance(amount("12000"), amount("316.67"), Rational.ZERO),
                        Outcome.NONE));
    }

    @Test
    void impairsAfterTheTwentyFourthCharge() {
        assertThat(rows.get(24))
                .isEqualTo(new ScheduleRow(
                        25,
                        "impairment",
                        Span.of(LocalDate.of(2025, 1, 31)),
                        Charge.none(amount("7600")),
                        new Balance(amount("12000"), amount("7600"), amount("1500")),
                        Outcome.of(Optional.of(amount("1500")))));
    }

    @Test
    void chargesTheRestOverTheNewLife() {
        assertThat(rows.get(25).charge()).isEqualTo(new Charge(Rational.of(47050, 6), amount("241.67")));
    }

    @Test
    void chargesTheMonthOfDisposalAndThenDerecognises() {
        assertThat(rows.get(30).period().end()).isEqualTo(LocalDate.of(2025, 7, 31));
        assertThat(rows.get(31))
                .isEqualTo(new ScheduleRow(
                        32,
                        "disposal",
                        Span.of(LocalDate.of(2025, 7, 20)),
                        Charge.none(Rational.ZERO),
                        Balance.NOTHING,
                        Outcome.of(amount("1450"), amount("3430"))));
        assertThat(rows).hasSize(32);
    }
}
