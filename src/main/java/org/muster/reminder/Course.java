package org.muster.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.place.WorkDays;
import org.muster.shared.due.Term;

/**
 * On which days the rungs of one obligation are reached. Nobody is told on a quiet day: what comes ahead is told on the
 * last day worked before, what is due or late on the next one. When several rungs fall on one day, the last is told.
 */
final class Course {

    /** A rung and the day on which it is told. */
    record Told(Rung rung, LocalDate day) {}

    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Term term;
    private final WorkDays days;
    private final List<Told> once = new ArrayList<>();

    Course(Term term, WorkDays days) {
        this.term = term;
        this.days = days;
        for (var ahead : term.ladder().ahead()) {
            once.add(
                    new Told(Rung.ahead(ahead), days.onOrBefore(term.plannedOn().minusDays(ahead))));
        }
        once.add(new Told(new Rung(RungKind.DUE, 0), days.onOrAfter(term.plannedOn())));
        if (term.toleratedUntil().isAfter(term.plannedOn())) {
            once.add(new Told(new Rung(RungKind.TOLERANCE, 0), days.onOrAfter(term.toleratedUntil())));
        }
    }

    /** The last rung reached on the day or before. */
    Optional<Rung> at(LocalDate today) {
        var late = late(today);
        return late > 0
                ? Optional.of(new Rung(RungKind.LATE, late))
                : once.stream()
                        .filter(told -> !told.day().isAfter(today))
                        .reduce((first, second) -> second)
                        .map(Told::rung);
    }

    /** Whether people are told anything on that day. */
    boolean tellsOn(LocalDate day) {
        return days.worked(day);
    }

    /** The first day after this one on which people are told anything. */
    LocalDate toldAfter(LocalDate day) {
        return days.onOrAfter(day.plusDays(1));
    }

    /** The first day after this one on which another rung is reached; {@link #NEVER} when the ladder ends. */
    LocalDate next(LocalDate today) {
        return once.stream()
                .map(Told::day)
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElseGet(() -> ended(late(today)) ? NEVER : lateDay(late(today) + 1));
    }

    /** Whether the ladder had come to its end before the day. */
    boolean over(LocalDate day) {
        return term.ladder().times() > 0 && lateDay(term.ladder().times()).isBefore(day);
    }

    private boolean ended(long times) {
        return term.ladder().times() > 0 && times >= term.ladder().times();
    }

    /** Which rungs were reached after one day and no later than another, the last one left out. */
    List<Rung> missed(LocalDate after, LocalDate today) {
        var reached = new ArrayList<Rung>();
        once.stream()
                .filter(told -> told.day().isAfter(after) && !told.day().isAfter(today))
                .forEach(told -> reached.add(told.rung()));
        for (var n = late(after) + 1; n <= late(today); n++) {
            reached.add(new Rung(RungKind.LATE, n));
        }
        return reached.isEmpty() ? reached : List.copyOf(reached.subList(0, reached.size() - 1));
    }

    /** How many times over it is by then. */
    private long late(LocalDate today) {
        var passed = ChronoUnit.DAYS.between(term.toleratedUntil(), today)
                / term.ladder().again();
        while (passed > 0 && lateDay(passed).isAfter(today)) {
            passed--;
        }
        return Math.max(
                term.ladder().times() == 0
                        ? passed
                        : Math.min(passed, term.ladder().times()),
                0);
    }

    private LocalDate lateDay(long times) {
        return days.onOrAfter(
                term.toleratedUntil().plusDays(times * term.ladder().again()));
    }
}
