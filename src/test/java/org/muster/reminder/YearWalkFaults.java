package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** A year with a moved clock over 500 things; what was told is compared with a ledger counted out by hand, day by day. */
class YearWalkFaults {

    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 1);
    private static final int THINGS = 500;
    private static final int DAYS = 365;

    /** A thing with its day, the days it is tolerated, and the day on which somebody does it. */
    private record Thing(int number, LocalDate planned, int tolerance, LocalDate done) {

        static Thing numbered(int number) {
            var planned = BEGIN.plusDays(number * 7919L % 340);
            return new Thing(number, planned, number % 5, planned.plusDays(number % 41 - 20));
        }

        String name() {
            return "T-" + number;
        }

        String keeper() {
            return number % 2 == 0 ? "lin" : "he";
        }

        LocalDate moveOn() {
            return planned.minusDays(10);
        }

        boolean moves() {
            return number % 17 == 0;
        }
    }

    @Test
    void whatWasToldInAYearIsWhatCountingItOutSays() {
        var told = new TreeSet<String>();
        try (var muster = new Reminding(Optional.empty(), "2026-12-31T17:00:00Z")) {
            for (var number = 1; number <= THINGS; number++) {
                var thing = Thing.numbered(number);
                if (!thing.done().isBefore(BEGIN.plusDays(1))) {
                    due(muster, thing, thing.planned());
                }
            }
            for (var day = 0; day < DAYS; day++) {
                var today = BEGIN.plusDays(day);
                for (var number = 1; number <= THINGS; number++) {
                    act(muster, Thing.numbered(number), today);
                }
                muster.tick(day % 2 == 0 ? "one" : "two");
                muster.forward(Duration.ofDays(1));
                muster.loseLeases();
            }
            told.addAll(muster.rows(
                    "select subject_ref, planned_on, rung, recipient from reminder_item where channel = 'INBOX'", 4));
            assertThat(muster.rows("select count(*) from reminder_item", 1))
                    .containsExactly(Integer.toString(told.size()));
        }
        assertThat(told).isEqualTo(counted());
    }

    private static void act(Reminding muster, Thing thing, LocalDate today) {
        if (thing.done().isAfter(BEGIN) && today.equals(thing.done())) {
            muster.done(thing.name());
        } else if (thing.moves() && today.equals(thing.moveOn()) && today.isBefore(thing.done())) {
            due(muster, thing, thing.planned().plusDays(20));
        }
    }

    private static void due(Reminding muster, Thing thing, LocalDate planned) {
        muster.due(
                thing.number(),
                thing.name(),
                thing.keeper(),
                new Term(planned, planned.plusDays(thing.tolerance()), Ladder.USUAL));
    }

    /** Day by day and thing by thing, with nothing but a calendar. */
    private static TreeSet<String> counted() {
        var ledger = new TreeSet<String>();
        for (var number = 1; number <= THINGS; number++) {
            var thing = Thing.numbered(number);
            if (thing.done().isBefore(BEGIN.plusDays(1))) {
                continue;
            }
            Map<LocalDate, List<String>> seen = new HashMap<>();
            for (var day = 0; day < DAYS; day++) {
                var today = BEGIN.plusDays(day);
                if (!today.isBefore(thing.done())) {
                    break;
                }
                var moved = thing.moves()
                        && !today.isBefore(thing.moveOn())
                        && !thing.moveOn().isBefore(BEGIN);
                var planned = moved ? thing.planned().plusDays(20) : thing.planned();
                var rungs = seen.computeIfAbsent(planned, any -> new ArrayList<>());
                var rung = rung(planned, thing.tolerance(), today);
                if (!rung.isEmpty() && !rungs.contains(rung)) {
                    rungs.add(rung);
                    people(thing.keeper(), rung)
                            .forEach(person -> ledger.add(thing.name() + " " + planned + " " + rung + " " + person));
                }
            }
        }
        return ledger;
    }

    private static String rung(LocalDate planned, int tolerance, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, planned);
        if (left > 30) {
            return "";
        }
        if (left > 0) {
            return "AHEAD-" + (left > 14 ? 30 : left > 7 ? 14 : left > 1 ? 7 : 1);
        }
        var over = -left - tolerance;
        if (over >= 7) {
            return "LATE-" + over / 7;
        }
        return tolerance > 0 && over >= 0 ? "TOLERANCE" : "DUE";
    }

    private static List<String> people(String keeper, String rung) {
        var all = keeper.equals("lin") ? List.of("lin", "deputy", "boss") : List.of("he", "boss");
        if (rung.equals("AHEAD-30") || rung.equals("AHEAD-14")) {
            return all.subList(0, 1);
        }
        return rung.startsWith("AHEAD") ? all.subList(0, all.size() - 1) : all;
    }
}
