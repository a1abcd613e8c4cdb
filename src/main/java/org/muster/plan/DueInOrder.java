package org.muster.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Obligation;

/** Goes through what a source reads whole, as there is little of it, a stretch at a time. */
public final class DueInOrder {

    private static final Comparator<Mark> BY_DAY =
            Comparator.comparing(Mark::day).thenComparing(Mark::id);

    private DueInOrder() {}

    /** So many of them at most that are behind the mark and planned no later than the day, by planned day and number. */
    public static List<Obligation> next(Stream<Obligation> all, Mark behind, LocalDate until, int limit) {
        return all.filter(one -> !one.term().plannedOn().isAfter(until))
                .filter(one -> BY_DAY.compare(Mark.of(one), behind) > 0)
                .sorted(Comparator.comparing(Mark::of, BY_DAY))
                .limit(limit)
                .toList();
    }
}
