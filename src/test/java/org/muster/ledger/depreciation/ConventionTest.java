package org.muster.ledger.depreciation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When the charge begins and ends under each convention, for 1,200.00 over a year. */
class ConventionTest {

    @Test
    void fullMonthChargesTheMonthOfServiceAndNotTheOneOfDisposal() {
        var lines = year(Convention.FULL_MONTH, "2024-03-20")
                .then(EventType.DISPOSAL, "date", "2024-05-31")
                .lines();

        assertThat(lines)
                .containsExactly(
                        "depreciation 2024-03-01 2024-03-31 100.00 1100.00",
                        "depreciation 2024-04-01 2024-04-30 100.00 1000.00",
                        "disposal 2024-05-31 2024-05-31 0.00 0.00");
    }

    @Test
    void nextMonthChargesTheMonthOfDisposalInFull() {
        var lines = year(Convention.NEXT_MONTH, "2024-03-20")
                .then(EventType.DISPOSAL, "date", "2024-05-02")
                .lines();

        assertThat(lines)
                .containsExactly(
                        "depreciation 2024-04-01 2024-04-30 100.00 1100.00",
                        "depreciation 2024-05-01 2024-05-31 100.00 1000.00",
                        "disposal 2024-05-02 2024-05-02 0.00 0.00");
    }

    @Test
    void midMonthChargesHalfAMonthAtBothEnds() {
        assertThat(year(Convention.MID_MONTH, "2024-03-20").amounts())
                .hasSize(13)
                .startsWith("50.00", "100.00")
                .endsWith("100.00", "50.00");
    }

    @Test
    void midMonthEndsItsLastRowOnTheDayOfDisposal() {
        assertThat(year(Convention.MID_MONTH, "2024-03-20")
                        .then(EventType.DISPOSAL, "date", "2024-04-11")
                        .lines())
                .containsExactly(
                        "depreciation 2024-03-01 2024-03-31 50.00 1150.00",
                        "depreciation 2024-04-01 2024-04-11 50.00 1100.00",
                        "disposal 2024-04-11 2024-04-11 0.00 0.00");
    }

    @Test
    void cutoffLooksAtTheFifteenth() {
        assertThat(year(Convention.CUTOFF_15, "2024-03-15")
                        .rows()
                        .get(0)
                        .period()
                        .start())
                .hasToString("2024-03-01");
        assertThat(year(Convention.CUTOFF_15, "2024-03-16")
                        .rows()
                        .get(0)
                        .period()
                        .start())
                .hasToString("2024-04-01");
        assertThat(year(Convention.CUTOFF_15, "2024-03-15")
                        .then(EventType.DISPOSAL, "date", "2024-04-15")
                        .rows())
                .hasSize(2);
        assertThat(year(Convention.CUTOFF_15, "2024-03-15")
                        .then(EventType.DISPOSAL, "date", "2024-04-16")
                        .rows())
                .hasSize(3);
    }

    @Test
    void halfYearChargesHalfInTheFirstFiscalYearAndTheRestInTheLast() {
        assertThat(year(Convention.HALF_YEAR, "2024-03-20")
                        .with("life_months", "36")
                        .lines())
                .containsExactly(
                        "depreciation 2024-01-01 2024-12-31 200.00 1000.00",
                        "depreciation 2025-01-01 2025-12-31 400.00 600.00",
                        "depreciation 2026-01-01 2026-12-31 400.00 200.00",
                        "depreciation 2027-01-01 2027-12-31 200.00 0.00");
    }

    @Test
    void halfYearChargesHalfInTheYearOfDisposal() {
        assertThat(year(Convention.HALF_YEAR, "2024-03-20")
                        .with("life_months", "36")
                        .then(EventType.DISPOSAL, "date", "2025-02-01")
                        .amounts())
                .containsExactly("200.00", "200.00", "0.00");
    }

    /** Ten months take the first half year, twelve each whole year, and twelve the half year of the last. */
    @Test
    void halfYearByMonthsSpreadsEachYearOverItsMonths() {
        var lines = Asking.straight("1200")
                .on(Convention.HALF_YEAR)
                .with("frequency", "MONTH")
                .with("in_service_date", "2024-03-20")
                .lines();
        assertThat(lines).hasSize(10 + 12 + 12 + 12);
        assertThat(lines)
                .startsWith("depreciation 2024-03-01 2024-03-31 20.00 1180.00")
                .contains(
                        "depreciation 2024-12-01 2024-12-31 20.00 1000.00",
                        "depreciation 2025-01-01 2025-01-31 33.33 966.67",
                        "depreciation 2025-02-01 2025-02-28 33.34 933.33",
                        "depreciation 2025-12-01 2025-12-31 33.33 600.00",
                        "depreciation 2026-12-01 2026-12-31 33.33 200.00",
                        "depreciation 2027-01-01 2027-01-31 16.67 183.33",
                        "depreciation 2027-02-01 2027-02-28 16.66 166.67")
                .endsWith("depreciation 2027-12-01 2027-12-31 16.67 0.00");
    }

    @Test
    void halfYearByMonthsGivesBackWhatIsMoreThanHalfOfTheYearOfDisposal() {
        var asset = Asking.straight("1200")
                .on(Convention.HALF_YEAR)
                .with("frequency", "MONTH")
                .with("in_service_date", "2024-03-20");
        assertThat(asset.then(EventType.DISPOSAL, "date", "2025-03-10").lines())
                .endsWith(
                        "depreciation 2025-02-01 2025-02-28 33.34 933.33",
                        "depreciation 2025-03-01 2025-03-31 133.33 800.00",
                        "disposal 2025-03-10 2025-03-10 0.00 0.00");
        assertThat(Asking.straight("1200")
                        .on(Convention.HALF_YEAR)
                        .with("frequency", "MONTH")
                        .with("in_service_date", "2024-03-20")
                        .then(EventType.DISPOSAL, "date", "2025-11-30")
                        .lines())
                .endsWith(
                        "depreciation 2025-10-01 2025-10-31 33.33 666.67",
                        "depreciation 2025-11-01 2025-11-30 -133.33 800.00",
                        "disposal 2025-11-30 2025-11-30 0.00 0.00");
        assertThat(Asking.straight("1200")
                        .on(Convention.HALF_YEAR)
                        .with("frequency", "MONTH")
                        .with("in_service_date", "2024-03-20")
                        .then(EventType.DISPOSAL, "date", "2024-04-10")
                        .lines())
                .as("half of the half year")
                .endsWith(
                        "depreciation 2024-04-01 2024-04-30 80.00 1100.00", "disposal 2024-04-10 2024-04-10 0.00 0.00");
    }

    @Test
    void halfYearByMonthsGoesOnEvenlyAfterAnEvent() {
        var lines = Asking.straight("1200")
                .on(Convention.HALF_YEAR)
                .with("frequency", "MONTH")
                .with("in_service_date", "2024-03-20")
                .then(EventType.IMPAIRMENT, "date", "2025-06-30", "amount", "240.00")
                .lines();
        assertThat(lines)
                .contains(
                        "impairment 2025-06-30 2025-06-30 0.00 560.00",
                        "depreciation 2025-07-01 2025-07-31 23.33 536.67")
                .endsWith("depreciation 2027-12-01 2027-12-31 11.67 0.00");
        var inTheLastYear = Asking.straight("1200")
                .on(Convention.HALF_YEAR)
                .with("frequency", "MONTH")
                .with("in_service_date", "2024-03-20")
                .then(EventType.IMPAIRMENT, "date", "2027-06-30", "amount", "40.00")
                .lines();
        assertThat(inTheLastYear)
                .contains(
                        "impairment 2027-06-30 2027-06-30 0.00 60.00", "depreciation 2027-07-01 2027-07-31 10.00 50.00")
                .endsWith("depreciation 2027-12-01 2027-12-31 10.00 0.00");
    }

    @Test
    void actualDaysCountTheFirstAndTheLast() {
        assertThat(year(Convention.DAILY_ACTUAL, "2024-03-20")
                        .with("cost", "365.00")
                        .with("frequency", "YEAR")
                        .lines())
                .containsExactly(
                        "depreciation 2024-03-20 2024-12-31 287.00 78.00",
                        "depreciation 2025-01-01 2025-03-19 78.00 0.00");
    }

    @Test
    void actualDaysEndTheDayBeforeDisposal() {
        assertThat(year(Convention.DAILY_ACTUAL, "2024-03-20")
                        .with("cost", "365.00")
                        .then(EventType.DISPOSAL, "date", "2024-04-11")
                        .lines())
                .containsExactly(
                        "depreciation 2024-03-20 2024-03-31 12.00 353.00",
                        "depreciation 2024-04-01 2024-04-10 10.00 343.00",
                        "disposal 2024-04-11 2024-04-11 0.00 0.00");
    }

    @Test
    void actualDaysSpreadAYearsChargeOverTheDaysOfThatAssetYear() {
        assertThat(Asking.by(Method.SUM_OF_YEARS)
                        .on(Convention.DAILY_ACTUAL)
                        .yearly()
                        .with("cost", "300.00")
                        .with("in_service_date", "2023-07-01")
                        .with("life_months", "24")
                        .amounts())
                .containsExactly("100.55", "149.86", "49.59");
    }

    /** N = 18 / 12: the rate is 1.5 / 1.5, not over a year and 181 of 366 days. */
    @Test
    void actualDaysTakeTheirYearsOfLifeFromItsMonths() {
        assertThat(Asking.by(Method.DECLINING_SWITCH)
                        .on(Convention.DAILY_ACTUAL)
                        .yearly()
                        .with("factor", "1.2")
                        .with("cost", "1000.00")
                        .with("in_service_date", "2023-01-01")
                        .with("life_months", "18")
                        .lines())
                .containsExactly(
                        "depreciation 2023-01-01 2023-12-31 800.00 200.00",
                        "depreciation 2024-01-01 2024-06-30 200.00 0.00");
    }

    /** From 16 April 2024 to the end of 2025: 20 months and 16 of the 31 days to 15 January. */
    @Test
    void actualDaysCountABrokenMonthOfWhatIsLeftByItsDays() {
        assertThat(Asking.by(Method.SUM_OF_YEARS)
                        .on(Convention.DAILY_ACTUAL)
                        .yearly()
                        .with("cost", "3000.00")
                        .with("in_service_date", "2024-01-01")
                        .with("life_months", "24")
                        .then(EventType.RESIDUAL_CHANGE, "date", "2024-04-16", "residual", "0.00")
                        .amounts())
                .containsExactly("579.23", "0.00", "1272.76", "1148.01");
    }

    @Test
    void thirtyDaysDoNotCountTheDayOfService() {
        assertThat(year(Convention.DAILY_30E_360, "2024-03-20")
                        .with("cost", "360.00")
                        .yearly()
                        .lines())
                .containsExactly(
                        "depreciation 2024-01-01 2024-12-31 280.00 80.00",
                        "depreciation 2025-01-01 2025-12-31 80.00 0.00");
    }

    @Test
    void proratedMonthsAreEqualButTheFirstAndTheLast() {
        var lines = year(Convention.MONTH_PRORATA_DAYS, "2024-04-21").lines();

        assertThat(lines)
                .hasSize(13)
                .startsWith(
                        "depreciation 2024-04-21 2024-04-30 33.33 1166.67",
                        "depreciation 2024-05-01 2024-05-31 100.00 1066.67")
                .endsWith("depreciation 2025-04-01 2025-04-20 66.67 0.00");
    }

    @Test
    void lifeEndsByTheCalendarAndDoesNotStickToTheEndOfTheMonth() {
        var rows = year(Convention.DAILY_ACTUAL, "2024-01-31")
                .with("life_months", "1")
                .rows();

        assertThat(rows.get(rows.size() - 1).period().end()).hasToString("2024-02-28");
    }

    @Test
    void endDateStandsForMonthsOfLife() {
        var byMonths = year(Convention.NEXT_MONTH, "2024-03-20").rows();

        var byEnd = year(Convention.NEXT_MONTH, "2024-03-20")
                .without("life_months")
                .with("end_date", "2025-03-19")
                .rows();

        assertThat(byEnd).isEqualTo(byMonths);
    }

    @Test
    void fiscalYearsMayBeginInAnyMonth() {
        assertThat(year(Convention.NEXT_MONTH, "2024-03-20")
                        .yearly()
                        .with("fiscal_year_start", "7")
                        .lines())
                .containsExactly(
                        "depreciation 2023-07-01 2024-06-30 300.00 900.00",
                        "depreciation 2024-07-01 2025-06-30 900.00 0.00");
    }

    private static Asking year(Convention convention, String inService) {
        return Asking.by(Method.STRAIGHT_LINE)
                .on(convention)
                .with("cost", "1200.00")
                .with("in_service_date", inService)
                .with("life_months", "12");
    }
}
