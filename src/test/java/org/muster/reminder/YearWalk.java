package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** A year with a moved clock over some things, of which some are done, some late, and some moved to another day. */
final class YearWalk {

    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 1);

    /** A thing and the day on which somebody does it. */
    private record Life(CountedByHand.Thing thing, LocalDate done) {

        static Life numbered(int number) {
            var planned = BEGIN.plusDays(number * 7919L % 340);
            var thing = new CountedByHand.Thing(number, planned, number % 5, number % 2 == 0 ? "lin" : "he");
            return new Life(thing, planned.plusDays(number % 41 - 20));
        }

        boolean begins() {
            return done.isAfter(BEGIN);
        }

        LocalDate moveOn() {
            return thing.planned().minusDays(10);
        }

        boolean moves() {
            return thing.number() % 17 == 0 && !moveOn().isBefore(BEGIN);
        }

        /** Its day as known in the morning of another one; none once it is done. */
        Optional<LocalDate> plannedOn(LocalDate today) {
            if (!today.isBefore(done)) {
                return Optional.empty();
            }
            var moved = moves() && !today.isBefore(moveOn());
            return Optional.of(moved ? thing.planned().plusDays(20) : thing.planned());
        }
    }

    private YearWalk() {}

    /** What was told in the first days of the year is what counting it out says. */
    static void over(int things, int days) {
        var told = new TreeSet<String>();
        try (var muster = new Reminding(Optional.empty(), "2026-12-31T17:00:00Z")) {
            for (var number = 1; number <= things; number++) {
                var life = Life.numbered(number);
                if (life.begins()) {
                    due(muster, life, life.thing().planned());
                }
            }
            for (var day = 0; day < days; day++) {
                for (var number = 1; number <= things; number++) {
                    act(muster, Life.numbered(number), BEGIN.plusDays(day));
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
        assertThat(told).isEqualTo(counted(things, days));
    }

    private static void act(Reminding muster, Life life, LocalDate today) {
        if (life.begins() && today.equals(life.done())) {
            muster.done(life.thing().name());
        } else if (life.moves() && today.equals(life.moveOn()) && today.isBefore(life.done())) {
            due(muster, life, life.thing().planned().plusDays(20));
        }
    }

    private static void due(Reminding muster, Life life, LocalDate planned) {
        var thing = life.thing();
        muster.due(
                thing.number(),
                thing.name(),
                thing.keeper(),
                new Term(planned, planned.plusDays(thing.tolerance()), Ladder.USUAL));
    }

    private static TreeSet<String> counted(int things, int days) {
        var ledger = new TreeSet<String>();
        for (var number = 1; number <= things; number++) {
            var life = Life.numbered(number);
            ledger.addAll(CountedByHand.ledger(life.thing(), BEGIN, days, life::plannedOn));
        }
        return ledger;
    }
}
