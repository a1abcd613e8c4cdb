package org.muster.ledger.depreciation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables as textbooks and tax offices print them: one row a year, service from the first day. */
class MethodTest {

    @Test
    void straightLineChargesEveryYearTheSame() {
        assertThat(yearly(Method.STRAIGHT_LINE, "1000.00", "100.00", 36).amounts())
                .containsExactly("300.00", "300.00", "300.00");
    }

    @Test
    void straightLineSpreadsTheOddCentsWithoutAPlug() {
        assertThat(yearly(Method.STRAIGHT_LINE, "100.00", "0", 36).amounts())
                .containsExactly("33.33", "33.34", "33.33");
    }

    @Test
    void sumOfYearsCountsTheDigitsBackwards() {
        assertThat(yearly(Method.SUM_OF_YEARS, "16000.00", "1000.00", 60).amounts())
                .containsExactly("5000.00", "4000.00", "3000.00", "2000.00", "1000.00");
    }

    @Test
    void doubleDecliningIsEvenInTheLastTwoYears() {
        assertThat(yearly(Method.CN_DOUBLE_DECLINING, "600000.00", "24000.00", 60)
                        .amounts())
                .containsExactly("240000.00", "144000.00", "86400.00", "52800.00", "52800.00");
    }

    @Test
    void doubleDecliningNeverGoesBelowTheResidual() {
        assertThat(yearly(Method.CN_DOUBLE_DECLINING, "1000.00", "400.00", 60).amounts())
                .containsExactly("400.00", "200.00", "0.00", "0.00", "0.00");
    }

    @Test
    void decliningSwitchesToTheSteeperStraightLine() {
        assertThat(yearly(Method.DECLINING_SWITCH, "1000.00", "0", 60)
                        .with("factor", "2")
                        .amounts())
                .containsExactly("400.00", "240.00", "144.00", "108.00", "108.00");
    }

    @Test
    void writtenDownValueTakesTheRestInItsLastYear() {
        assertThat(yearly(Method.WDV_RATE, "10000.00", "500.00", 48)
                        .with("rate", "0.25")
                        .amounts())
                .containsExactly("2500.00", "1875.00", "1406.25", "3718.75");
    }

    @Test
    void rateTableGivesEachFiscalYearItsRate() {
        assertThat(rates("2023-05-20").yearly().amounts())
                .containsExactly("2000.00", "3200.00", "1920.00", "1152.00", "1152.00", "576.00");
    }

    @Test
    void rateTableSpreadsTheFirstRateOverWhatIsChargedOfThatYear() {
        assertThat(rates("2023-10-20").on(Convention.FULL_MONTH).amounts())
                .startsWith("666.67", "666.66", "666.67", "266.67")
                .hasSize(63);
    }

    @Test
    void unitsChargeByUseUpToTheTotal() {
        assertThat(Asking.by(Method.UNITS)
                        .with("cost", "1000.00")
                        .with("residual", "100.00")
                        .with("in_service_date", "2024-01-20")
                        .with("total_units", "900")
                        .with("units", "300", "0", "500", "200")
                        .lines())
                .containsExactly(
                        "depreciation 2024-01-01 2024-01-31 300.00 700.00",
                        "depreciation 2024-02-01 2024-02-29 0.00 700.00",
                        "depreciation 2024-03-01 2024-03-31 500.00 200.00",
                        "depreciation 2024-04-01 2024-04-30 100.00 100.00");
    }

    @Test
    void unitsOfTheMonthOfDisposalAreCharged() {
        assertThat(Asking.by(Method.UNITS)
                        .on(Convention.UNITS)
                        .with("cost", "1000.00")
                        .with("in_service_date", "2024-01-20")
                        .with("total_units", "1000")
                        .with("units", "300", "200", "500")
                        .then(EventType.DISPOSAL, "date", "2024-02-10", "proceeds", "700.00")
                        .lines())
                .containsExactly(
                        "depreciation 2024-01-01 2024-01-31 300.00 700.00",
                        "depreciation 2024-02-01 2024-02-29 200.00 500.00",
                        "disposal 2024-02-10 2024-02-10 0.00 0.00");
    }

    @Test
    void fiftyFiftyChargesHalfAtIssueAndHalfAtScrapping() {
        assertThat(Asking.by(Method.FIFTY_FIFTY)
                        .with("cost", "99.99")
                        .with("in_service_date", "2024-03-05")
                        .then(EventType.ISSUE, "date", "2024-04-01")
                        .then(EventType.SCRAP, "date", "2025-09-17")
                        .lines())
                .containsExactly(
                        "depreciation 2024-04-01 2024-04-01 50.00 49.99",
                        "depreciation 2025-09-17 2025-09-17 49.99 0.00");
    }

    @Test
    void consumableIsInServiceFromItsIssue() {
        var asking = Asking.by(Method.FIFTY_FIFTY).with("cost", "50.00").then(EventType.ISSUE, "date", "2024-04-01");

        assertThat(asking.lines()).containsExactly("depreciation 2024-04-01 2024-04-01 25.00 25.00");
    }

    @Test
    void oneOffChargesAllAtIssueAndNothingAtScrapping() {
        assertThat(Asking.by(Method.ONE_OFF)
                        .with("cost", "80.00")
                        .with("in_service_date", "2024-03-05")
                        .then(EventType.SCRAP, "date", "2025-09-17")
                        .lines())
                .containsExactly("depreciation 2024-03-05 2024-03-05 80.00 0.00");
    }

    @Test
    void amountsKeepTheDigitsOfTheirCurrency() {
        assertThat(yearly(Method.STRAIGHT_LINE, "1000", "0", 36)
                        .with("currency", "JPY")
                        .amounts())
                .containsExactly("333", "334", "333");
        assertThat(yearly(Method.STRAIGHT_LINE, "1", "0", 36)
                        .with("currency", "KWD")
                        .amounts())
                .containsExactly("0.333", "0.334", "0.333");
        assertThat(yearly(Method.STRAIGHT_LINE, "1", "0", 36)
                        .with("minor_digits", "4")
                        .amounts())
                .containsExactly("0.3333", "0.3334", "0.3333");
    }

    private static Asking yearly(Method method, String cost, String residual, int months) {
        return Asking.by(method)
                .on(Convention.FULL_MONTH)
                .yearly()
                .with("cost", cost)
                .with("residual", residual)
                .with("in_service_date", "2020-01-01")
                .with("life_months", String.valueOf(months));
    }

    private static Asking rates(String inService) {
        return Asking.by(Method.RATE_TABLE)
                .with("cost", "10000.00")
                .with("in_service_date", inService)
                .with("rates_pct", "20", "32", "19.2", "11.52", "11.52", "5.76");
    }
}
