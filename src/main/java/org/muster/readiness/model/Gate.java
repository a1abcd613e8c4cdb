package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition an asset has to meet, with the last day on which it does. A hard gate that has ended makes the asset not
 * ready, a soft one makes it conditional, and one that stands for evidence leaves everybody in doubt.
 *
 * @param endsAs what is to be said of the asset once it has ended
 * @param throughout whether it must be met until the use is over, such as a licence, and not only when it begins
 * @param mendedOn the day on which it is met again if everything goes as planned; looked at only by a forecast that
 *     counts on it
 * @param certain whether that day comes without anybody's doing, such as the first day of an agreed cover
 */
public record Gate(
        String name,
        Verdict endsAs,
        LocalDate until,
        boolean throughout,
        Optional<LocalDate> mendedOn,
        boolean certain) {
    /** The end of a gate that never ends. */
    public static final LocalDate FOREVER = LocalDate.MAX;

    /** The end of a gate that was never met. */
    public static final LocalDate NEVER = LocalDate.MIN;

    public Gate(String name, boolean hard, LocalDate until) {
        this(name, hard ? Verdict.NOT_READY : Verdict.CONDITIONAL, until, false, Optional.empty(), false);
    }

    public boolean hard() {
        return endsAs == Verdict.NOT_READY;
    }

    /** The end date is inclusive: met on that day, changed on the next. */
    boolean endedBy(LocalDate day) {
        return day.isAfter(until)
                && mendedOn.filter(again -> !day.isBefore(again)).isEmpty();
    }

    /** Whether it is another one on that day than on the day before. */
    boolean changesOn(LocalDate day) {
        return endedBy(day) != endedBy(day.minusDays(1));
    }

    /** Whether it has ended by that day and had not on the day before. */
    boolean endsOn(LocalDate day) {
        return changesOn(day) && endedBy(day);
    }

    /** The days on which it changes. */
    Stream<LocalDate> changes() {
        var ends =
                until.equals(FOREVER) || until.equals(NEVER) ? Stream.<LocalDate>empty() : Stream.of(until.plusDays(1));
        return Stream.concat(ends, mendedOn.stream());
    }

    /** As it looks to somebody who needs it for so many days more. */
    Gate lasting(long days) {
        return throughout && days > 0 && !until.equals(FOREVER) && !until.equals(NEVER)
                ? new Gate(name, endsAs, until.minusDays(days), true, mendedOn, certain)
                : this;
    }

    /** As it is when nothing is done. */
    public Gate unmended() {
        return certain ? this : new Gate(name, endsAs, until, throughout, Optional.empty(), false);
    }
}
