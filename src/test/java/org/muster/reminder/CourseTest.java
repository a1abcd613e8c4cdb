package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.junit.jupiter.api.Test;
import org.muster.place.WorkDays;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

class CourseTest {

    private static final WorkDays WEEKDAYS =
            new WorkDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(LocalDate.of(2027, 1, 1)));

    /** A Friday. */
    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    @Test
    void climbsTheUsualLadderRungByRung() {
        var course = new Course(new Term(DUE, DUE.plusDays(3), Ladder.USUAL), WorkDays.ALL);
        assertThat(course.at(DUE.minusDays(31))).isEmpty();
        assertThat(course.at(DUE.minusDays(30))).contains(Rung.ahead(30));
        assertThat(course.at(DUE.minusDays(8))).contains(Rung.ahead(14));
        assertThat(course.at(DUE)).contains(new Rung(RungKind.DUE, 0));
        assertThat(course.at(DUE.plusDays(3))).contains(new Rung(RungKind.TOLERANCE, 0));
        assertThat(course.at(DUE.plusDays(9))).contains(new Rung(RungKind.TOLERANCE, 0));
        assertThat(course.at(DUE.plusDays(10))).contains(new Rung(RungKind.LATE, 1));
        assertThat(course.at(DUE.plusDays(17))).contains(new Rung(RungKind.LATE, 2));
    }

    @Test
    void whatComesAheadIsToldBeforeTheQuietDaysAndWhatIsDueAfterThem() {
        var saturday = DUE.plusDays(1);
        var course = new Course(Term.on(saturday), WEEKDAYS);
        assertThat(course.at(DUE)).contains(Rung.ahead(1));
        assertThat(course.at(saturday)).contains(Rung.ahead(1));
        assertThat(course.next(saturday)).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(course.at(LocalDate.of(2026, 12, 21))).contains(new Rung(RungKind.DUE, 0));
    }

    @Test
    void aHolidayIsAsQuietAsAWeekend() {
        var course = new Course(Term.on(LocalDate.of(2027, 1, 1)), WEEKDAYS);
        assertThat(course.next(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void aLadderWithAnEndEnds() {
        var course = new Course(new Term(DUE, DUE, new Ladder(List.of(30), 28, 3)), WorkDays.ALL);
        assertThat(course.at(DUE.plusYears(3))).contains(new Rung(RungKind.LATE, 3));
        assertThat(course.next(DUE.plusDays(84))).isEqualTo(Course.NEVER);
        assertThat(course.over(DUE.plusDays(84))).isFalse();
        assertThat(course.over(DUE.plusDays(85))).isTrue();
    }

    @Test
    void whatWasMissedIsNamedWithoutTheRungThatIsTold() {
        var course = new Course(Term.on(DUE), WorkDays.ALL);
        assertThat(course.missed(DUE.minusDays(15), DUE)).containsExactly(Rung.ahead(14), Rung.ahead(7), Rung.ahead(1));
        assertThat(course.missed(DUE, DUE.plusDays(15))).containsExactly(new Rung(RungKind.LATE, 1));
    }

    @Property
    void theNextDayIsTheFirstOneWithAnotherRung(
            @ForAll("terms") Term term,
            @ForAll("calendars") WorkDays days,
            @ForAll @IntRange(min = -60, max = 120) int at) {
        var course = new Course(term, days);
        var today = term.plannedOn().plusDays(at);
        var next = course.next(today);
        assertThat(next).isAfter(today);
        for (var day = today.plusDays(1);
                day.isBefore(next) && day.isBefore(today.plusDays(500));
                day = day.plusDays(1)) {
            assertThat(course.at(day)).isEqualTo(course.at(today));
        }
        if (!next.equals(Course.NEVER)) {
            assertThat(course.at(next)).isNotEqualTo(course.at(today)).isPresent();
        }
    }

    @Property
    void nobodyIsToldOnAQuietDay(@ForAll("terms") Term term, @ForAll("calendars") WorkDays days) {
        var course = new Course(term, days);
        var day = course.next(term.plannedOn().minusDays(400));
        while (day.isBefore(term.plannedOn().plusDays(200))) {
            assertThat(days.worked(day)).isTrue();
            day = course.next(day);
        }
    }

    @Property
    void rungsOnlyEverGetLouderOrRepeat(@ForAll("terms") Term term, @ForAll("calendars") WorkDays days) {
        var course = new Course(term, days);
        var told = Optional.<Rung>empty();
        for (var day = term.plannedOn().minusDays(60);
                day.isBefore(term.toleratedUntil().plusDays(90));
                day = day.plusDays(1)) {
            var now = course.at(day);
            told.ifPresent(before -> assertThat(now.orElseThrow().reach()).isGreaterThanOrEqualTo(before.reach()));
            told = now;
        }
    }

    @Property
    void whatAheadSaysIsTrueToTheDayWhereEveryDayIsWorked(@ForAll("terms") Term term) {
        var course = new Course(term, WorkDays.ALL);
        for (var day = term.plannedOn().minusDays(60); day.isBefore(term.plannedOn()); day = day.plusDays(1)) {
            var left = ChronoUnit.DAYS.between(day, term.plannedOn());
            var expected = term.ladder().ahead().stream()
                    .filter(ahead -> ahead >= left)
                    .mapToInt(Integer::intValue)
                    .min();
            assertThat(course.at(day).map(Rung::number))
                    .isEqualTo(expected.isPresent() ? Optional.of((long) expected.getAsInt()) : Optional.empty());
        }
    }

    @Provide
    Arbitrary<Term> terms() {
        var ladders = Combinators.combine(
                        Arbitraries.integers().between(1, 45).list().ofMaxSize(5),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 4))
                .as(Ladder::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 30),
                        ladders)
                .as((day, tolerance, ladder) -> {
                    var planned = LocalDate.of(2027, 1, 1).plusDays(day);
                    return new Term(planned, planned.plusDays(tolerance), ladder);
                });
    }

    @Provide
    Arbitrary<WorkDays> calendars() {
        var holidays = Arbitraries.integers()
                .between(-40, 1000)
                .map(day -> LocalDate.of(2027, 1, 1).plusDays(day))
                .set()
                .ofMaxSize(60);
        return Combinators.combine(Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4), holidays)
                .as(WorkDays::new);
    }
}
