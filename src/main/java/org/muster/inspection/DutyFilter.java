package org.muster.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.usecase.Refusal;

/**
 * What narrows a list of duties; the same on page and REST. Values of one filter are alternatives, filters are taken
 * together. Without states only open duties are listed.
 *
 * @param within only what becomes due within so many days from now
 */
public record DutyFilter(
        Set<DutyState> states,
        Set<ChecklistPurpose> purposes,
        String asset,
        String rule,
        String site,
        String responsible,
        Optional<Integer> within,
        Optional<LocalDate> plannedFrom,
        Optional<LocalDate> plannedTo) {

    /** Every parameter this filter understands. */
    public static final Set<String> PARAMETERS =
            Set.of("state", "purpose", "asset", "rule", "site", "responsible", "within", "planned_from", "planned_to");

    /** What one can do something about today. */
    public static final Set<DutyState> AT_HAND =
            EnumSet.of(DutyState.WINDOW_OPEN, DutyState.DUE, DutyState.IN_TOLERANCE, DutyState.OVERDUE);

    private static final int MOST_DAYS = 3_660;
    private static final int LAST_YEAR = 9_998;

    public static DutyFilter open() {
        return of(Map.of());
    }

    /** Those of one asset, whatever became of them. */
    public static DutyFilter ofAsset(String tag) {
        return new DutyFilter(
                EnumSet.allOf(DutyState.class),
                Set.of(),
                tag,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Reads the parameters of a URL; refuses unreadable values by their parameter's name. */
    public static DutyFilter of(Map<String, List<String>> parameters) {
        return new DutyFilter(
                constants(parameters, "state", DutyState.class),
                constants(parameters, "purpose", ChecklistPurpose.class),
                first(parameters, "asset").orElse(""),
                first(parameters, "rule").orElse(""),
                first(parameters, "site").orElse(""),
                first(parameters, "responsible").orElse(""),
                first(parameters, "within").map(DutyFilter::days),
                first(parameters, "planned_from").map(text -> day("planned_from", text)),
                first(parameters, "planned_to").map(text -> day("planned_to", text)));
    }

    /** The same at one site only. */
    public DutyFilter at(String other) {
        return new DutyFilter(states, purposes, asset, rule, other, responsible, within, plannedFrom, plannedTo);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static <E extends Enum<E>> Set<E> constants(
            Map<String, List<String>> parameters, String name, Class<E> type) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> Stream.of(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> Refusal.unreadable(name, text)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** A day; refused where it is none, or one no database keeps. */
    private static LocalDate day(String name, String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            throw Refusal.unreadable(name, text);
        }
        throw Refusal.unreadable(name, text);
    }

    private static int days(String text) {
        try {
            return Math.min(Math.max(Integer.parseInt(text), 0), MOST_DAYS);
        } catch (NumberFormatException unreadable) {
            throw Refusal.unreadable("within", text);
        }
    }
}
