package org.muster.ledger.depreciation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What rule R1 promises, for any asset. */
class SchedulePropertyTest {

    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void chargesSumToTheBaseWithoutAPlug(@ForAll("assets") Terms asset) {
        var charged = sum(rows(asset));

        assertThat(charged).isEqualTo(asset.need(Term.COST).minus(asset.need(Term.RESIDUAL)));
    }

    @Property(tries = TRIES)
    void everyChargeIsWithinOneMinorUnitOfTheExactOne(@ForAll("assets") Terms asset) {
        var before = Rational.ZERO;
        for (var row : rows(asset)) {
            var exact = row.charge().exactCumulative().minus(before);
            var off = row.charge().amount().minus(exact);
            assertThat(off).isBetween(Rational.of(-1, 100), Rational.of(1, 100));
            before = row.charge().exactCumulative();
        }
    }

    @Property(tries = TRIES)
    void aYearIsTheSumOfItsMonths(@ForAll("assets") Terms asset, @ForAll @IntRange(min = 1, max = 12) int firstMonth) {
        var terms = asset.with(Term.FISCAL_YEAR_START, firstMonth);

        assertThat(byYear(rows(terms.with(Term.FREQUENCY, Frequency.YEAR)), firstMonth))
                .isEqualTo(byYear(rows(terms.with(Term.FREQUENCY, Frequency.MONTH)), firstMonth));
    }

    @Property(tries = TRIES)
    void anotherRunChangesNothing(@ForAll("assets") Terms asset) {
        assertThat(rows(asset)).isEqualTo(rows(asset));
    }

    @Property(tries = TRIES)
    void theCurveNeverFallsAndTheCarryingAmountNeverGoesBelowTheResidual(@ForAll("assets") Terms asset) {
        assertThat(rows(asset)).allSatisfy(row -> {
            assertThat(row.charge().amount().signum()).isNotNegative();
            assertThat(row.balance().carrying()).isGreaterThanOrEqualTo(asset.need(Term.RESIDUAL));
        });
    }

    @Property(tries = TRIES)
    void aChangeOfEstimateStillChargesTheWholeBase(
            @ForAll("assets") Terms asset, @ForAll @IntRange(min = 1, max = 12) int months) {
        var straight = asset.with(Term.METHOD, Method.STRAIGHT_LINE)
                .without(Term.FACTOR)
                .without(Term.RATE);
        var event = Terms.of(EventType.RESIDUAL_CHANGE, 0)
                .with(Term.AFTER_MONTHS, months)
                .with(Term.RESIDUAL, asset.need(Term.RESIDUAL));

        var rows = Schedule.of(ScheduleRequest.of(straight, event)).rows();

        assertThat(sum(rows)).isEqualTo(asset.need(Term.COST).minus(asset.need(Term.RESIDUAL)));
    }

    @Property(tries = TRIES)
    void halfYearsByMonthAddUpToHalfYearsByYear(
            @ForAll("assets") Terms asset, @ForAll @IntRange(min = 1, max = 12) int firstMonth) {
        var terms = asset.with(Term.CONVENTION, Convention.HALF_YEAR).with(Term.FISCAL_YEAR_START, firstMonth);
        var months = rows(terms.with(Term.FREQUENCY, Frequency.MONTH));

        assertThat(byYear(months, firstMonth))
                .isEqualTo(byYear(rows(terms.with(Term.FREQUENCY, Frequency.YEAR)), firstMonth));
        assertThat(months)
                .allSatisfy(row -> assertThat(row.charge().amount().signum()).isNotNegative());
        assertThat(sum(months)).isEqualTo(asset.need(Term.COST).minus(asset.need(Term.RESIDUAL)));
    }

    @Property(tries = TRIES)
    void halfYearsByMonthStillChargeTheWholeBaseAfterAChangeOfEstimate(
            @ForAll("assets") Terms asset,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @IntRange(min = 1, max = 40) int remaining) {
        var straight = asset.with(Term.METHOD, Method.STRAIGHT_LINE)
                .with(Term.CONVENTION, Convention.HALF_YEAR)
                .with(Term.FREQUENCY, Frequency.MONTH)
                .without(Term.FACTOR)
                .without(Term.RATE);
        var event = Terms.of(EventType.LIFE_CHANGE, 0)
                .with(Term.AFTER_MONTHS, months)
                .with(Term.REMAINING_MONTHS, remaining);

        var rows = Schedule.of(ScheduleRequest.of(straight, event)).rows();

        assertThat(sum(rows)).isEqualTo(asset.need(Term.COST).minus(asset.need(Term.RESIDUAL)));
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.charge().amount().signum()).isNotNegative());
    }

    @Provide
    Arbitrary<Terms> assets() {
        var methods = Arbitraries.of(
                Method.STRAIGHT_LINE,
                Method.SUM_OF_YEARS,
                Method.CN_DOUBLE_DECLINING,
                Method.DECLINING_SWITCH,
                Method.WDV_RATE);
        var conventions = Arbitraries.of(
                Convention.FULL_MONTH,
                Convention.NEXT_MONTH,
                Convention.MID_MONTH,
                Convention.CUTOFF_15,
                Convention.DAILY_ACTUAL,
                Convention.DAILY_30E_360,
                Convention.MONTH_PRORATA_DAYS);
        var cents = Arbitraries.longs().between(0, 10_000_000);
        var shares = Arbitraries.integers().between(0, 100);
        var days = Arbitraries.integers().between(0, 4000).map(LocalDate.of(2019, 1, 1)::plusDays);
        var years = Arbitraries.integers().between(1, 10);
        return Combinators.combine(methods, conventions, cents, shares, days, years)
                .as(SchedulePropertyTest::asset);
    }

    private static Terms asset(
            Method method, Convention convention, long cents, int residualPercent, LocalDate inService, int years) {
        var cost = Rational.of(cents, 100);
        var terms = Terms.of(method)
                .with(Term.MINOR_DIGITS, 2)
                .with(Term.CONVENTION, convention)
                .with(Term.COST, cost)
                .with(
                        Term.RESIDUAL,
                        cost.times(Rational.of(residualPercent, 100)).rounded(2).atMost(cost))
                .with(Term.IN_SERVICE_DATE, inService)
                .with(Term.LIFE_MONTHS, 12 * years);
        return switch (method) {
            case DECLINING_SWITCH -> terms.with(Term.FACTOR, Rational.of(3, 2));
            case WDV_RATE -> terms.with(Term.RATE, Rational.of(1, 4));
            default -> terms;
        };
    }

    private static List<ScheduleRow> rows(Terms asset) {
        return Schedule.of(ScheduleRequest.of(asset)).rows();
    }

    private static Rational sum(List<ScheduleRow> rows) {
        return rows.stream().map(row -> row.charge().amount()).reduce(Rational.ZERO, Rational::plus);
    }

    private static Map<LocalDate, Rational> byYear(List<ScheduleRow> rows, int firstMonth) {
        var calendar = new FiscalCalendar(Frequency.YEAR, firstMonth);
        return rows.stream()
                .collect(groupingBy(
                        row -> calendar.yearStart(row.period().end()),
                        TreeMap::new,
                        reducing(Rational.ZERO, row -> row.charge().amount(), Rational::plus)));
    }
}
