package org.muster.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Refusal;

/**
 * At intervals. Fixed days are counted from the anchor, so that the 31st comes back after February and the 29th of
 * February after three common years; floating ones from the day of the last check.
 */
public record Every(int count, Unit unit, Anchor anchor) implements Recurrence {

    private static final int MOST = 1_000;

    /** What is counted. */
    public enum Unit implements Labelled {
        DAYS(ChronoUnit.DAYS),
        WEEKS(ChronoUnit.WEEKS),
        MONTHS(ChronoUnit.MONTHS),
        YEARS(ChronoUnit.YEARS);

        private final ChronoUnit step;

        Unit(ChronoUnit step) {
            this.step = step;
        }

        @Override
        public String textKey() {
            return "inspection.unit." + name();
        }
    }

    /** From where is counted. */
    public enum Anchor implements Labelled {
        FIXED,
        FLOATING;

        @Override
        public String textKey() {
            return "inspection.anchor." + name();
        }
    }

    public Every {
        if (count < 1 || count > MOST) {
            throw Refusal.invalid("recurrence", "inspection.refusal.interval", MOST);
        }
    }

    @Override
    public Optional<LocalDate> first(LocalDate start, LocalDate notBefore) {
        var day = counted(start, 1);
        return Optional.of(day.isBefore(notBefore) ? series(start, notBefore.minusDays(1)) : day);
    }

    @Override
    public Optional<LocalDate> next(LocalDate start, LocalDate asked, LocalDate done) {
        return Optional.of(
                anchor == Anchor.FLOATING ? counted(done, 1) : series(start, asked.isAfter(done) ? asked : done));
    }

    /** The first day of the series that lies after the given one. */
    private LocalDate series(LocalDate start, LocalDate after) {
        var passed = Math.max(0, unit.step.between(start, after) / count);
        var day = counted(start, passed);
        while (!day.isAfter(after)) {
            day = counted(start, ++passed);
        }
        return passed == 0 ? counted(start, 1) : day;
    }

    private LocalDate counted(LocalDate start, long times) {
        return start.plus(times * count, unit.step);
    }

    @Override
    public int days(LocalDate asked) {
        return (int) ChronoUnit.DAYS.between(asked.minus(count, unit.step), asked);
    }

    @Override
    public String text() {
        return "every " + count + " " + unit + " " + anchor;
    }
}
