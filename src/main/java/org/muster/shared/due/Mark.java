package org.muster.shared.due;

import java.time.LocalDate;

/** How far a walk through obligations has come: behind the one with this number among those planned on this day. */
public record Mark(LocalDate day, long id) {

    /** The beginning of all days. */
    public static final Mark BEGINNING = before(LocalDate.of(1, 1, 1));

    /** Before everything that is planned on the day. */
    public static Mark before(LocalDate day) {
        return new Mark(day, Long.MIN_VALUE);
    }

    public static Mark of(Obligation obligation) {
        return new Mark(obligation.term().plannedOn(), obligation.id());
    }
}
