package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.place.WorkDays;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** The ladder on the clock of a site: every rung once, in the first quarter of an hour of its day there. */
class SiteClockTest {

    private static final List<Integer> DAYS = List.of(-30, -14, -7, -1, 0, 2, 9, 16);

    private record Told(Rung rung, Instant at) {}

    @ParameterizedTest(name = "{0}, due {1}")
    @CsvSource({
        "Pacific/Honolulu, 2027-03-31, ten hours behind",
        "Pacific/Kiritimati, 2027-03-31, fourteen hours ahead",
        "Europe/Berlin, 2027-04-05, an hour lost on the way",
        "Europe/Berlin, 2027-03-28, an hour lost on the day itself",
        "Europe/Berlin, 2027-11-08, an hour gained on the way",
        "Europe/Berlin, 2027-10-31, an hour gained on the day itself",
        "America/Sao_Paulo, 2018-11-04, a day without midnight",
        "Australia/Lord_Howe, 2027-04-11, half an hour gained",
        "Pacific/Chatham, 2027-04-11, three quarters of an hour beside everybody",
        "Asia/Kathmandu, 2028-02-29, a leap day",
        "Asia/Shanghai, 2028-03-30, across a leap day",
        "UTC, 2027-03-31, thirty days before the end of March"
    })
    void everyRungIsToldOnceWhenItsDayBeginsThere(ZoneId zone, LocalDate due, String why) {
        var clock = new SiteClock(zone, WorkDays.ALL);
        assertThat(walk(clock, new Term(due, due.plusDays(2), Ladder.USUAL)))
                .as(why)
                .extracting(told -> LocalDate.ofInstant(told.at(), zone))
                .containsExactlyElementsOf(DAYS.stream().map(due::plusDays).toList());
    }

    /** What the engine tells from two months ahead until three weeks after, looking every quarter of an hour. */
    private static List<Told> walk(SiteClock clock, Term term) {
        var course = new Course(term, clock.days());
        var now = clock.begin(term.plannedOn().minusDays(60));
        var end = clock.begin(term.plannedOn().plusDays(22));
        var memory = Memory.since(clock.today(now));
        var next = now;
        var told = new ArrayList<Told>();
        for (; now.isBefore(end); now = now.plus(Engine.EVERY)) {
            if (now.isBefore(next)) {
                continue;
            }
            var turn = Turn.of(course, memory, clock.today(now));
            memory = turn.memory();
            next = clock.begin(turn.next());
            var at = now;
            turn.rung().ifPresent(rung -> told.add(new Told(rung, at)));
            turn.rung().ifPresent(rung -> assertThat(quarter(clock, at)).isEqualTo(first(clock, at)));
        }
        assertThat(told).extracting(Told::rung).doesNotHaveDuplicates();
        return told;
    }

    private static LocalTime quarter(SiteClock clock, Instant at) {
        return at.atZone(clock.zone()).toLocalTime();
    }

    /** When the day begins there: at midnight, or when clocks were put forward at midnight, after it. */
    private static LocalTime first(SiteClock clock, Instant at) {
        return ZonedDateTime.ofInstant(at, clock.zone())
                .toLocalDate()
                .atStartOfDay(clock.zone())
                .toLocalTime();
    }
}
