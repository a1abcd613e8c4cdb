package org.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.place.WorkDays;
import org.muster.shared.usecase.Refusal;

class RecurrenceTest {

    private static final SiteDays EVERY_DAY = new SiteDays(ZoneId.of("Asia/Shanghai"), WorkDays.ALL);
    private static final WorkDays WEEKDAYS =
            new WorkDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(day("2026-12-25"), day("2026-12-28")));

    @Test
    void theEndOfTheMonthComesBackAfterFebruary() {
        assertThat(series("every 1 MONTHS FIXED", "2027-01-31", 4))
                .containsExactly(day("2027-02-28"), day("2027-03-31"), day("2027-04-30"), day("2027-05-31"));
    }

    @Test
    void theLeapDayComesBackAfterThreeCommonYears() {
        assertThat(series("every 1 YEARS FIXED", "2024-02-29", 4))
                .containsExactly(day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
        assertThat(series("on 02-29", "2024-03-01", 4))
                .containsExactly(day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
    }

    @Test
    void fixedDaysDoNotMoveWithTheDayACheckIsDoneOn() {
        var quarterly = Recurrence.parse("every 3 MONTHS FIXED");
        assertThat(quarterly.next(day("2026-01-15"), day("2026-04-15"), day("2026-04-20")))
                .contains(day("2026-07-15"));
        assertThat(quarterly.next(day("2026-01-15"), day("2026-04-15"), day("2026-04-08")))
                .contains(day("2026-07-15"));
        assertThat(quarterly.next(day("2026-01-15"), day("2026-04-15"), day("2026-11-01")))
                .as("days that have passed are not asked for again")
                .contains(day("2027-01-15"));
    }

    @Test
    void floatingDaysAreCountedFromTheLastCheck() {
        assertThat(Recurrence.parse("every 3 MONTHS FLOATING")
                        .next(day("2026-01-15"), day("2026-04-15"), day("2026-04-20")))
                .contains(day("2026-07-20"));
    }

    @Test
    void aRuleThatComesLaterBeginsOnTheThingsOwnDays() {
        assertThat(Recurrence.parse("every 1 YEARS FLOATING").first(day("2020-05-10"), day("2026-11-23")))
                .contains(day("2027-05-10"));
        assertThat(Recurrence.parse("every 1 YEARS FLOATING").first(day("2026-11-20"), day("2026-11-23")))
                .contains(day("2027-11-20"));
        assertThat(Recurrence.parse("on 03-31;09-30").first(day("2020-05-10"), day("2026-09-30")))
                .contains(day("2026-09-30"));
    }

    @Test
    void useAndEventsAskForNoDayByThemselves() {
        for (var text : List.of("meter 500", "event MOVE;INCIDENT within 7")) {
            var recurrence = Recurrence.parse(text);
            assertThat(recurrence.first(day("2026-01-01"), day("2026-01-01"))).isEmpty();
            assertThat(recurrence.next(day("2026-01-01"), day("2026-01-01"), day("2026-01-01")))
                    .isEmpty();
            assertThat(recurrence.regular()).isFalse();
            assertThat(recurrence.text()).isEqualTo(text);
        }
        var meter = (ByMeter) Recurrence.parse("meter 500");
        assertThat(meter.reached(new java.math.BigDecimal("1200"), new java.math.BigDecimal("1699.9")))
                .isFalse();
        assertThat(meter.reached(new java.math.BigDecimal("1200"), new java.math.BigDecimal("1700")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sometimes",
                "every",
                "every 0 DAYS FIXED",
                "every 3 MOONS FIXED",
                "every 3 DAYS",
                "every 2000 DAYS FIXED",
                "on 02-30",
                "on",
                "meter -1",
                "meter x",
                "event EARTHQUAKE within 3",
                "event MOVE within 400"
            })
    void whatIsNoRecurrenceIsRefused(String text) {
        assertThatThrownBy(() -> Recurrence.parse(text))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.field())
                                .containsOnly("recurrence"));
    }

    @Test
    void theUsualToleranceIsATenthWithinADayAndAMonth() {
        assertThat(Tolerance.usual(1)).isEqualTo(new Tolerance(1, 1));
        assertThat(Tolerance.usual(7)).isEqualTo(new Tolerance(1, 1));
        assertThat(Tolerance.usual(90)).isEqualTo(new Tolerance(9, 9));
        assertThat(Tolerance.usual(365)).isEqualTo(new Tolerance(30, 30));
        assertThat(Tolerance.usual(3_650)).isEqualTo(new Tolerance(30, 30));
    }

    @Test
    void aDutyIsPlannedOnADayPeopleWork() {
        var site = new SiteDays(ZoneId.of("Europe/Berlin"), WEEKDAYS);
        var quarterly = Recurrence.parse("every 3 MONTHS FIXED");
        assertThat(DutyTerm.of(day("2026-12-26"), quarterly, new Tolerance(9, 9), Optional.empty(), site))
                .isEqualTo(new DutyTerm(day("2026-12-26"), day("2026-12-17"), day("2026-12-29"), day("2027-01-04")));
        assertThat(DutyTerm.of(day("2026-12-26"), quarterly, new Tolerance(9, 1), Optional.empty(), site)
                        .planned())
                .as("rather before than out of tolerance")
                .isEqualTo(day("2026-12-24"));
        assertThat(DutyTerm.of(day("2026-12-26"), quarterly, new Tolerance(0, 1), Optional.empty(), site)
                        .planned())
                .as("no day worked in the window")
                .isEqualTo(day("2026-12-26"));
    }

    @Test
    void anEarlyCheckMustNotStretchTheNextGap() {
        var quarterly = Recurrence.parse("every 3 MONTHS FIXED");
        var term = DutyTerm.of(
                day("2026-07-15"), quarterly, new Tolerance(60, 5), Optional.of(day("2026-02-20")), EVERY_DAY);
        assertThat(term.lateUntil()).isEqualTo(day("2026-02-20").plusDays(91 + 10));
        assertThat(term.planned()).isEqualTo(term.lateUntil());
    }

    @Test
    void daysBeginOnTheClockOfTheSite() {
        var noon = Instant.parse("2026-11-23T10:30:00Z");
        var kiritimati = new SiteDays(ZoneId.of("Pacific/Kiritimati"), WorkDays.ALL);
        var honolulu = new SiteDays(ZoneId.of("Pacific/Honolulu"), WorkDays.ALL);
        assertThat(kiritimati.dayOf(noon)).isEqualTo(day("2026-11-24"));
        assertThat(honolulu.dayOf(noon)).isEqualTo(day("2026-11-23"));
        assertThat(honolulu.dayOf(Instant.parse("2026-11-23T09:59:59Z"))).isEqualTo(day("2026-11-22"));
        assertThat(kiritimati.beginningOf(day("2026-11-24"))).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(honolulu.beginningOf(day("2026-11-24"))).isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
    }

    @Test
    void aDayWithoutMidnightBeginsAnHourLater() {
        var saoPaulo = new SiteDays(ZoneId.of("America/Sao_Paulo"), WorkDays.ALL);
        assertThat(saoPaulo.beginningOf(day("2018-11-04"))).isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
        var berlin = new SiteDays(ZoneId.of("Europe/Berlin"), WorkDays.ALL);
        assertThat(berlin.beginningOf(day("2026-10-25"))).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(berlin.beginningOf(day("2026-10-26"))).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @Property(tries = 500)
    void theTextReadsAsWhatItSays(@ForAll("recurrences") Recurrence recurrence) {
        assertThat(Recurrence.parse(recurrence.text())).isEqualTo(recurrence);
        assertThat(recurrence.text().length()).isLessThanOrEqualTo(Recurrence.LONGEST);
    }

    @Property(tries = 1_000)
    void theNextDayAlwaysLiesBehindTheCheck(
            @ForAll("regular") Recurrence recurrence,
            @ForAll("days") LocalDate anchor,
            @ForAll @IntRange(min = 0, max = 4_000) int later,
            @ForAll @IntRange(min = -40, max = 900) int shift) {
        var asked = recurrence.first(anchor, anchor.plusDays(later)).orElseThrow();
        assertThat(asked).isAfterOrEqualTo(anchor.plusDays(later)).isAfter(anchor);
        var done = asked.plusDays(shift);
        var next = recurrence.next(anchor, asked, done).orElseThrow();
        assertThat(next).isAfter(done);
        assertThat(recurrence.days(next)).isPositive();
    }

    @Property(tries = 1_000)
    void fixedDaysStayInTheirSeries(
            @ForAll("fixed") Every every,
            @ForAll("days") LocalDate anchor,
            @ForAll @Size(12) List<@IntRange(min = -5, max = 5) Integer> shifts) {
        var asked = every.first(anchor, anchor).orElseThrow();
        for (var shift : shifts) {
            var next = every.next(anchor, asked, asked.plusDays(shift)).orElseThrow();
            var times = series(every, anchor, next);
            assertThat(times).endsWith(next);
            asked = next;
        }
    }

    /** Whoever always comes within the window never leaves a gap longer than the interval and twice the tolerance. */
    @Property(tries = 1_000)
    void noGapStretches(
            @ForAll("regular") Recurrence recurrence,
            @ForAll("days") LocalDate anchor,
            @ForAll @IntRange(min = 0, max = 120) int early,
            @ForAll @IntRange(min = 0, max = 40) int late,
            @ForAll @Size(8) List<@IntRange(min = 0, max = 1_000) Integer> choices) {
        var tolerance = new Tolerance(early, late);
        var site = new SiteDays(ZoneId.of("Europe/Berlin"), WEEKDAYS);
        var asked = recurrence.first(anchor, anchor).orElseThrow();
        var last = Optional.<LocalDate>empty();
        for (var choice : choices) {
            var term = DutyTerm.of(asked, recurrence, tolerance, last, site);
            assertThat(term.opens()).isBeforeOrEqualTo(term.planned());
            assertThat(term.planned()).isBeforeOrEqualTo(term.lateUntil());
            var window = term.lateUntil().toEpochDay() - term.opens().toEpochDay() + 1;
            var done = term.opens().plusDays(choice % window);
            if (last.isPresent()) {
                var longest = recurrence.days(asked) + 2L * late;
                assertThat(done.toEpochDay() - last.get().toEpochDay()).isLessThanOrEqualTo(longest);
                done = done.isAfter(last.get()) ? done : last.get().plusDays(1);
            }
            last = Optional.of(done);
            asked = recurrence.next(anchor, asked, done).orElseThrow();
        }
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        return Arbitraries.oneOf(
                regular(),
                Arbitraries.integers().between(1, 100_000).map(step -> new ByMeter(new java.math.BigDecimal(step))),
                Combinators.combine(
                                Arbitraries.of(Trigger.class).set().ofMinSize(1),
                                Arbitraries.integers().between(0, 365))
                        .as(OnEvent::new));
    }

    @Provide
    Arbitrary<Recurrence> regular() {
        return Arbitraries.oneOf(
                every(),
                Dates.monthDays()
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(days -> new OnDates(new java.util.TreeSet<>(days))));
    }

    @Provide
    Arbitrary<Every> fixed() {
        return every().map(each -> new Every(each.count(), each.unit(), Every.Anchor.FIXED));
    }

    private static Arbitrary<Every> every() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(Every.Unit.class),
                        Arbitraries.of(Every.Anchor.class))
                .as(Every::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(day("2019-01-01"), day("2032-12-31"));
    }

    private static List<LocalDate> series(String text, String anchor, int times) {
        var recurrence = Recurrence.parse(text);
        var days = new ArrayList<LocalDate>();
        days.add(recurrence.first(day(anchor), day(anchor)).orElseThrow());
        while (days.size() < times) {
            var last = days.get(days.size() - 1);
            days.add(recurrence.next(day(anchor), last, last).orElseThrow());
        }
        return days;
    }

    /** The series counted independently: the anchor plus once, twice, three times the interval. */
    private static List<LocalDate> series(Every every, LocalDate anchor, LocalDate until) {
        var days = new ArrayList<LocalDate>();
        for (var times = 1; days.isEmpty() || days.get(days.size() - 1).isBefore(until); times++) {
            days.add(
                    switch (every.unit()) {
                        case DAYS -> anchor.plusDays((long) every.count() * times);
                        case WEEKS -> anchor.plusDays(7L * every.count() * times);
                        case MONTHS -> anchor.plusMonths((long) every.count() * times);
                        case YEARS -> anchor.plusMonths(12L * every.count() * times);
                    });
        }
        return days;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
