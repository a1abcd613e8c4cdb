package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.muster.place.WorkDays;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

class TurnTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);
    private static final Course COURSE = new Course(new Term(DUE, DUE.plusDays(4), Ladder.USUAL), WorkDays.ALL);

    @Test
    void aRungIsToldOnce() {
        var first = Turn.of(COURSE, Memory.since(DUE.minusDays(14)), DUE.minusDays(14));
        assertThat(first.rung()).contains(Rung.ahead(14));
        assertThat(Turn.of(COURSE, first.memory(), DUE.minusDays(14)).rung()).isEmpty();
        assertThat(Turn.of(COURSE, first.memory(), DUE.minusDays(13)).rung()).isEmpty();
        assertThat(first.next()).isEqualTo(DUE.minusDays(7));
    }

    @Test
    void afterDaysWithoutALookTheLastRungStandsForThoseMissed() {
        var memory = Turn.of(COURSE, Memory.since(DUE.minusDays(30)), DUE.minusDays(30))
                .memory();
        var turn = Turn.of(COURSE, memory, DUE.minusDays(2));
        assertThat(turn.rung()).contains(Rung.ahead(7));
        assertThat(turn.missed()).containsExactly(Rung.ahead(14));
    }

    @Test
    void whoeverIsToldForTheFirstTimeMissedNothing() {
        var turn = Turn.of(COURSE, Memory.since(DUE.minusDays(2)), DUE.minusDays(2));
        assertThat(turn.rung()).contains(Rung.ahead(7));
        assertThat(turn.missed()).isEmpty();
    }

    @Test
    void whatComesUpOnAQuietDayIsToldOnTheNextThatIsNot() {
        var weekends = new WorkDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());
        var course = new Course(new Term(DUE, DUE.plusDays(4), Ladder.USUAL), weekends);
        var saturday = LocalDate.of(2027, 1, 2);
        var found = Turn.of(course, Memory.since(saturday), saturday);
        assertThat(found.rung()).isEmpty();
        assertThat(found.next()).isEqualTo(saturday.plusDays(2));
        assertThat(Turn.of(course, found.memory(), saturday.plusDays(2)).rung()).contains(new Rung(RungKind.LATE, 1));
        var quiet = new Memory("LATE-1", saturday.minusDays(2), Optional.of(saturday), "", "");
        var again = Turn.of(course, quiet, saturday);
        assertThat(again.rung()).isEmpty();
        assertThat(Turn.of(course, again.memory(), saturday.plusDays(2)).rung()).isPresent();
        var handed = new Memory("HANDED-5", saturday, Optional.empty(), "", "he");
        assertThat(Turn.of(course, handed, saturday).rung()).contains(new Rung(RungKind.HANDED, 5));
    }

    @Test
    void onceSomebodyHasTakenNoteItIsQuietUntilTheDayItself() {
        var noted = new Memory("AHEAD-14", DUE.minusDays(10), Optional.empty(), "lin", "");
        assertThat(Turn.of(COURSE, noted, DUE.minusDays(1)).rung()).isEmpty();
        assertThat(Turn.of(COURSE, noted, DUE).rung()).contains(new Rung(RungKind.DUE, 0));
    }

    @Test
    void quietIsKeptUntilTheDayThenItIsToldAgainOnce() {
        var until = DUE.minusDays(4);
        var quiet = new Memory("AHEAD-7", DUE.minusDays(7), Optional.of(until), "", "");
        assertThat(Turn.of(COURSE, quiet, until.minusDays(1)))
                .extracting(Turn::rung, Turn::next)
                .containsExactly(Optional.empty(), until);
        var turn = Turn.of(COURSE, quiet, until);
        assertThat(turn.rung()).contains(new Rung(RungKind.AGAIN, until.toEpochDay()));
        assertThat(Turn.of(COURSE, turn.memory(), until).rung()).isEmpty();
    }

    @Test
    void aRungReachedMeanwhileIsToldInsteadOfTheOldOne() {
        var quiet = new Memory("AHEAD-7", DUE.minusDays(7), Optional.of(DUE), "", "");
        assertThat(Turn.of(COURSE, quiet, DUE).rung()).contains(new Rung(RungKind.DUE, 0));
    }

    @Test
    void whatWasLongOverWhenFirstSeenIsNotDugUp() {
        var course = new Course(new Term(DUE, DUE, new Ladder(List.of(30), 28, 3)), WorkDays.ALL);
        var long_ago = DUE.plusDays(85);
        assertThat(Turn.of(course, Memory.since(long_ago), long_ago))
                .extracting(Turn::rung, Turn::next)
                .containsExactly(Optional.empty(), Course.NEVER);
    }

    @Test
    void aClockThatRanAheadAndCameBackLosesNothing() {
        var ahead = Turn.of(COURSE, Memory.since(DUE.minusDays(30)), DUE.plusDays(400))
                .memory();
        assertThat(Turn.of(COURSE, ahead, DUE.minusDays(30)).rung()).contains(Rung.ahead(30));
    }

    /** However the looks are spread, the rungs told are those of a daily look, without those that were passed over. */
    @Property
    void neverTwiceAndNeverLost(@ForAll @Size(max = 80) List<@IntRange(min = 0, max = 12) Integer> pauses) {
        var daily = new ArrayList<Rung>();
        var seldom = new ArrayList<Rung>();
        var everyDay = Memory.since(DUE.minusDays(40));
        var now = Memory.since(DUE.minusDays(40));
        var day = DUE.minusDays(40);
        for (var pause : pauses) {
            for (var n = 0; n < pause; n++) {
                day = day.plusDays(1);
                var turn = Turn.of(COURSE, everyDay, day);
                turn.rung().ifPresent(daily::add);
                everyDay = turn.memory();
            }
            var turn = Turn.of(COURSE, now, day);
            seldom.addAll(turn.missed());
            turn.rung().ifPresent(seldom::add);
            now = turn.memory();
        }
        assertThat(seldom).isEqualTo(daily).doesNotHaveDuplicates();
    }
}
