package org.muster.ledger.depreciation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/** Contradictory terms are refused, naming the field as it stands in the request. */
class InconsistentScheduleTest {

    private final Asking asking = Asking.straight("1200.00");

    @Test
    void residualAboveTheCostIsRefused() {
        assertRefused(asking.with("residual", "1200.01"), "residual", Rule.OVER_COST);
    }

    @Test
    void missingTermsAreNamed() {
        assertRefused(asking.without("life_months"), "life_months", Rule.REQUIRED);
        assertRefused(Asking.by(Method.STRAIGHT_LINE), "cost", Rule.REQUIRED);
        assertRefused(Asking.straight("1").without("method"), "method", Rule.REQUIRED);
    }

    @Test
    void unreadableTermsAreNamed() {
        assertRefused(Asking.straight("twelve"), "cost", Rule.UNREADABLE);
        assertRefused(asking.with("in_service_date", "2023-02-30"), "in_service_date", Rule.UNREADABLE);
        assertRefused(Asking.straight("1").with("method", "GUESS"), "method", Rule.UNREADABLE);
        assertRefused(Asking.straight("1").with("currency", "QQQ"), "currency", Rule.UNREADABLE);
    }

    @Test
    void amountsFinerThanTheMinorUnitAreRefused() {
        assertRefused(Asking.straight("12.345"), "cost", Rule.TOO_PRECISE);
        assertRefused(Asking.straight("12.5").with("currency", "JPY"), "cost", Rule.TOO_PRECISE);
    }

    @Test
    void fieldsTheMethodDoesNotKnowAreRefused() {
        assertRefused(Asking.straight("1").with("rate", "0.2"), "rate", Rule.UNKNOWN);
        assertRefused(Asking.straight("1").with("cover_from", "2024-01-01"), "cover_from", Rule.UNKNOWN);
        assertRefused(Asking.straight("1").with("colour", "red"), "colour", Rule.UNKNOWN);
    }

    @Test
    void lifeAndEndThatDisagreeAreRefused() {
        assertRefused(asking.with("end_date", "2026-01-10"), "end_date", Rule.DISAGREES);
        assertRefused(
                Asking.straight("1").without("life_months").with("end_date", "2022-12-31"),
                "end_date",
                Rule.BEFORE_SERVICE);
    }

    @Test
    void sumOfYearsNeedsWholeYears() {
        assertRefused(
                Asking.straight("1").with("method", "SUM_OF_YEARS").with("life_months", "30"),
                "life_months",
                Rule.OUT_OF_RANGE);
    }

    @Test
    void ratesMustMakeAHundredPercent() {
        assertRefused(
                Asking.by(Method.RATE_TABLE)
                        .with("cost", "1")
                        .with("in_service_date", "2024-01-01")
                        .with("rates_pct", "50", "49"),
                "rates_pct",
                Rule.OUT_OF_RANGE);
    }

    @Test
    void conventionAndFrequencyMustGoWithTheMethod() {
        assertRefused(Asking.straight("1").on(Convention.UNITS), "convention", Rule.DISAGREES);
        assertRefused(
                Asking.straight("1").on(Convention.HALF_YEAR).with("frequency", "EVENT"), "frequency", Rule.DISAGREES);
        assertRefused(Asking.straight("1").with("frequency", "EVENT"), "frequency", Rule.DISAGREES);
    }

    @Test
    void eventsAreRefusedWhereTheyStand() {
        assertRefused(
                asking.then(EventType.DISPOSAL, "date", "2024-05-01")
                        .then(EventType.IMPAIRMENT, "date", "2024-06-01", "amount", "1"),
                "events[1].date",
                Rule.AFTER_DISPOSAL);
        assertRefused(event(EventType.DISPOSAL, "date", "2023-01-09"), "events[0].date", Rule.BEFORE_SERVICE);
        assertRefused(
                event(EventType.IMPAIRMENT, "after_months", "12", "amount", "800.01"),
                "events[0].amount",
                Rule.OVER_CARRYING_AMOUNT);
        assertRefused(
                event(EventType.IMPAIRMENT, "date", "2024-01-01", "after_months", "3", "amount", "1"),
                "events[0].after_months",
                Rule.DISAGREES);
        assertRefused(
                event(EventType.DISPOSAL, "date", "2024-01-01", "premium", "3"), "events[0].premium", Rule.UNKNOWN);
        assertRefused(event(EventType.SCRAP, "date", "2024-01-01"), "events[0].type", Rule.UNKNOWN);
        assertRefused(event(EventType.IMPAIRMENT, "amount", "1"), "events[0].date", Rule.REQUIRED);
    }

    @Test
    void additionAfterTheEndOfLifeNeedsANewLife() {
        assertRefused(
                event(EventType.ADDITION, "date", "2027-01-01", "amount", "50"),
                "events[0].remaining_months",
                Rule.REQUIRED);
    }

    @Test
    void correctionMustSayWhatShouldHaveBeen() {
        assertRefused(event(EventType.CORRECTION, "in_period", "2024-01"), "events[0].in_service_date", Rule.REQUIRED);
    }

    private static Asking event(EventType type, String... fieldsAndValues) {
        return Asking.straight("1200.00").then(type, fieldsAndValues);
    }

    private static void assertRefused(Asking asking, String field, Rule rule) {
        assertThatThrownBy(asking::schedule)
                .isInstanceOf(InconsistentSchedule.class)
                .hasMessage(field + " " + rule);
    }
}
