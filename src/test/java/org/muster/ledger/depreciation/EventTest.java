package org.muster.ledger.depreciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.ledger.depreciation.Asking.amount;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.ledger.depreciation.ScheduleRow.Outcome;

/** What happens to 1,200.00 over a year from January 2024, and what is charged after it. */
class EventTest {

    @Test
    void eventInsideAMonthChangesTheChargeFromTheNextOne() {
        assertThat(year().then(EventType.ADDITION, "date", "2024-03-10", "amount", "90.00")
                        .lines())
                .hasSize(13)
                .contains(
                        "depreciation 2024-03-01 2024-03-31 100.00 900.00",
                        "addition 2024-03-10 2024-03-10 0.00 990.00",
                        "depreciation 2024-04-01 2024-04-30 110.00 880.00")
                .endsWith("depreciation 2024-12-01 2024-12-31 110.00 0.00");
    }

    @Test
    void eventSplitsTheFiscalYearAfterItsMonth() {
        assertThat(year().yearly()
                        .then(EventType.ADDITION, "date", "2024-03-10", "amount", "90.00")
                        .lines())
                .containsExactly(
                        "depreciation 2024-01-01 2024-03-31 300.00 900.00",
                        "addition 2024-03-10 2024-03-10 0.00 990.00",
                        "depreciation 2024-04-01 2024-12-31 990.00 0.00");
    }

    @Test
    void eventSplitsTheMonthOnItsDayUnderDayConventions() {
        assertThat(year().on(Convention.MONTH_PRORATA_DAYS)
                        .then(EventType.LIFE_CHANGE, "date", "2024-04-16", "remaining_months", "17")
                        .lines())
                .hasSize(23)
                .contains(
                        "depreciation 2024-04-01 2024-04-15 50.00 850.00",
                        "life_change 2024-04-16 2024-04-16 0.00 850.00",
                        "depreciation 2024-04-16 2024-04-30 25.00 825.00",
                        "depreciation 2024-05-01 2024-05-31 50.00 775.00")
                .endsWith("depreciation 2025-09-01 2025-09-15 25.00 0.00");
    }

    @Test
    void impairmentIsReversedUpToWhatWouldBeCarriedWithoutIt() {
        var rows = year().then(EventType.IMPAIRMENT, "after_months", "4", "amount", "400.00")
                .then(EventType.IMPAIRMENT_REVERSAL, "after_months", "8", "recoverable", "900.00")
                .rows();

        assertThat(rows.get(9).outcome()).isEqualTo(Outcome.of(Optional.of(amount("200"))));
        assertThat(rows.get(9).balance()).isEqualTo(new Balance(amount("1200"), amount("600"), amount("200")));
        assertThat(rows.get(10).charge().amount()).isEqualTo(amount("100"));
    }

    @Test
    void reversalNeverExceedsTheRecoverableAmountAndNeverGoesBelowNothing() {
        assertThat(reversed("250.00")).isEqualTo(Outcome.of(Optional.of(amount("50"))));
        assertThat(reversed("100.00")).isEqualTo(Outcome.of(Optional.of(Rational.ZERO)));
    }

    @Test
    void impairmentBelowTheResidualStopsTheCharge() {
        assertThat(year().with("residual", "600.00")
                        .then(EventType.IMPAIRMENT, "after_months", "10", "amount", "200.00")
                        .amounts())
                .endsWith("50.00", "0.00", "0.00", "0.00");
    }

    @Test
    void revaluationEliminatesWhatWasAccumulated() {
        var rows = year().then(EventType.REVALUATION, "after_months", "6", "amount", "300.00")
                .rows();

        assertThat(rows.get(6).balance()).isEqualTo(Balance.atCost(amount("900")));
        assertThat(rows.get(6).charge().exactCumulative()).isEqualTo(Rational.ZERO);
        assertThat(rows.get(7).charge().amount()).isEqualTo(amount("150"));
    }

    @Test
    void residualChangeIsSpreadOverTheRest() {
        assertThat(year().then(EventType.RESIDUAL_CHANGE, "after_months", "6", "residual", "300.00")
                        .amounts())
                .startsWith("100.00")
                .endsWith("50.00", "50.00");
    }

    @Test
    void digitsRestartAfterAnEvent() {
        assertThat(Asking.by(Method.SUM_OF_YEARS)
                        .on(Convention.FULL_MONTH)
                        .yearly()
                        .with("cost", "600.00")
                        .with("in_service_date", "2020-01-01")
                        .with("life_months", "36")
                        .then(EventType.ADDITION, "after_months", "12", "amount", "60.00")
                        .amounts())
                .containsExactly("300.00", "0.00", "240.00", "120.00");
    }

    @Test
    void partialDisposalTakesItsShareOfEverySumAndTheCurveGoesOn() {
        var rows = year().then(
                        EventType.PARTIAL_DISPOSAL,
                        "date",
                        "2024-06-10",
                        "fraction",
                        "0.25",
                        "proceeds",
                        "200.00",
                        "selling_costs",
                        "10.00")
                .rows();

        assertThat(rows.get(6).outcome()).isEqualTo(Outcome.of(amount("150"), amount("40")));
        assertThat(rows.get(6).balance()).isEqualTo(new Balance(amount("900"), amount("450"), Rational.ZERO));
        assertThat(rows.get(7).charge().amount()).isEqualTo(amount("75"));
        assertThat(rows.get(12).balance().carrying()).isEqualTo(Rational.ZERO);
    }

    @Test
    void correctedServiceDateIsCaughtUpInOnePeriod() {
        assertThat(year().with("in_service_date", "2024-03-01")
                        .then(EventType.CORRECTION, "in_period", "2024-06", "in_service_date", "2024-01-01")
                        .lines())
                .startsWith(
                        "depreciation 2024-03-01 2024-03-31 100.00 1100.00",
                        "depreciation 2024-04-01 2024-04-30 100.00 1000.00",
                        "depreciation 2024-05-01 2024-05-31 100.00 900.00",
                        "correction 2024-06-01 2024-06-30 200.00 700.00",
                        "depreciation 2024-06-01 2024-06-30 100.00 600.00")
                .endsWith("depreciation 2024-12-01 2024-12-31 100.00 0.00");
    }

    @Test
    void correctedCostChangesTheBooksAndCatchesUp() {
        var correction = year().then(EventType.CORRECTION, "in_period", "2024-04", "cost", "1320.00")
                .rows()
                .get(3);

        assertThat(correction.type()).isEqualTo("correction");
        assertThat(correction.charge().amount()).isEqualTo(amount("30"));
        assertThat(correction.outcome()).isEqualTo(Outcome.of(Optional.of(amount("120"))));
        assertThat(correction.balance()).isEqualTo(new Balance(amount("1320"), amount("330"), Rational.ZERO));
    }

    @Test
    void disposalOfAWrittenOffAssetGainsItsProceeds() {
        var rows = year().then(EventType.DISPOSAL, "date", "2026-02-01", "proceeds", "10.00")
                .rows();

        assertThat(rows).hasSize(13);
        assertThat(rows.get(12).outcome()).isEqualTo(Outcome.of(Rational.ZERO, amount("10")));
    }

    @Test
    void cancelledPolicyRefundsAFractionOfTheUnexpiredPremium() {
        var rows = premium("366.00")
                .then(EventType.CANCELLATION, "date", "2024-10-31", "refund_fraction", "0.9")
                .rows();

        assertThat(rows).hasSize(11);
        assertThat(rows.get(9).period().end()).hasToString("2024-10-30");
        assertThat(rows.get(10).outcome()).isEqualTo(Outcome.of(amount("55.80"), amount("-6.20")));
        assertThat(rows.get(10).balance()).isEqualTo(Balance.NOTHING);
    }

    @Test
    void endorsementIsSpreadOverWhatIsLeftOfTheCover() {
        assertThat(premium("366.00")
                        .then(EventType.ENDORSEMENT, "date", "2024-12-01", "premium", "62.00")
                        .lines())
                .endsWith(
                        "depreciation 2024-11-01 2024-11-30 30.00 31.00",
                        "endorsement 2024-12-01 2024-12-01 0.00 93.00",
                        "depreciation 2024-12-01 2024-12-31 93.00 0.00");
    }

    @Test
    void endorsementUnderAMonthConventionCountsFromTheNextMonth() {
        assertThat(premium("1200.00")
                        .on(Convention.FULL_MONTH)
                        .then(EventType.ENDORSEMENT, "date", "2024-10-02", "premium", "20.00")
                        .amounts())
                .endsWith("100.00", "0.00", "110.00", "110.00");
    }

    @Test
    void eventsAreTakenByTheirDayWhateverTheirOrder() {
        var addition = List.of("date", "2024-03-10", "amount", "90.00").toArray(String[]::new);
        var change = List.of("date", "2024-08-10", "residual", "20.00").toArray(String[]::new);

        assertThat(year().then(EventType.RESIDUAL_CHANGE, change)
                        .then(EventType.ADDITION, addition)
                        .rows())
                .isEqualTo(year().then(EventType.ADDITION, addition)
                        .then(EventType.RESIDUAL_CHANGE, change)
                        .rows());
    }

    private static Outcome reversed(String recoverable) {
        return year().then(EventType.IMPAIRMENT, "after_months", "4", "amount", "400.00")
                .then(EventType.IMPAIRMENT_REVERSAL, "after_months", "8", "recoverable", recoverable)
                .rows()
                .get(9)
                .outcome();
    }

    private static Asking year() {
        return Asking.by(Method.STRAIGHT_LINE)
                .on(Convention.FULL_MONTH)
                .with("cost", "1200.00")
                .with("in_service_date", "2024-01-01")
                .with("life_months", "12");
    }

    private static Asking premium(String cost) {
        return Asking.by(Method.PREPAID)
                .on(Convention.DAILY_ACTUAL)
                .with("cost", cost)
                .with("cover_from", "2024-01-01")
                .with("cover_to", "2024-12-31");
    }
}
