package org.muster.inspection;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.shared.usecase.Refusal;

/**
 * How the days on which a rule asks for a check follow each other: at intervals, on set dates of the year, by use, or
 * whenever something happens. Pure arithmetic of calendar days; which instant a day begins at is the site's business.
 *
 * <p>Every form has a short text, which is how the database keeps it: {@code every 3 MONTHS FLOATING},
 * {@code on 03-31;09-30}, {@code meter 500}, {@code event MOVE;INCIDENT within 7}.
 */
public sealed interface Recurrence permits Every, OnDates, ByMeter, OnEvent {

    int LONGEST = 200;

    /** The first day on or after another, for something whose life began on the anchor; none if no day asks by itself. */
    Optional<LocalDate> first(LocalDate anchor, LocalDate notBefore);

    /** The next day after a check: the one that was asked for and the one it was done on. */
    Optional<LocalDate> next(LocalDate anchor, LocalDate asked, LocalDate done);

    /** How many days lie between the day asked for and the one before it. */
    int days(LocalDate asked);

    /** What asks for a check when it happens; empty if time or use do. */
    default Set<Trigger> triggers() {
        return Set.of();
    }

    /** Whether gaps between checks can be measured, so that they must not stretch. */
    default boolean regular() {
        return true;
    }

    /** As the database keeps it. */
    String text();

    /** Reads the text; refuses what is none. */
    static Recurrence parse(String text) {
        var words = text.strip().split("\\s+");
        try {
            return switch (words[0]) {
                case "every" ->
                    new Every(Integer.parseInt(words[1]), Every.Unit.valueOf(words[2]), Every.Anchor.valueOf(words[3]));
                case "on" ->
                    new OnDates(Arrays.stream(words[1].split(";"))
                            .map(day -> MonthDay.parse("--" + day))
                            .collect(Collectors.toCollection(TreeSet::new)));
                case "meter" -> new ByMeter(new BigDecimal(words[1]));
                case "event" ->
                    new OnEvent(
                            Arrays.stream(words[1].split(";"))
                                    .map(Trigger::valueOf)
                                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trigger.class))),
                            Integer.parseInt(words[3]));
                default -> throw unreadable(text);
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException strange) {
            throw unreadable(text);
        }
    }

    private static Refusal unreadable(String text) {
        return Refusal.invalid("recurrence", "inspection.refusal.recurrence", text);
    }
}
