package org.muster.asset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.catalog.Kind;
import org.muster.shared.usecase.Refusal;

/**
 * What narrows a list of assets; the same on page, REST, bulk and export. Values of one filter are alternatives, filters
 * are taken together.
 *
 * @param words every word must be found in the asset
 * @param references the filters on references: model, capability, site, place, custodian, holder, department, vendor,
 *     serial, origin; a place finds what lies below it too
 * @param changed on which days, by the clock the caller lives by, it was changed last
 * @param loanTo only what was to come back on that day or before
 * @param waits only what waits for the caller to take one of these steps, as the home page counts it
 */
public record AssetFilter(
        String words,
        String tag,
        String name,
        List<Kind> kinds,
        List<Stage> stages,
        Map<String, List<String>> references,
        Between<LocalDate> due,
        Between<Integer> quantity,
        Between<LocalDate> changed,
        Optional<LocalDate> loanTo,
        List<Step> waits) {

    /** The words all of which must be found, each as the beginning of a word of the asset. */
    Set<String> searched() {
        var words = new LinkedHashSet<String>();
        SearchWords.ofQuery(tag).stream().findFirst().ifPresent(words::add);
        words.addAll(SearchWords.ofQuery(name));
        words.addAll(SearchWords.ofQuery(this.words));
        return words;
    }

    /** Whether it narrows by words alone. */
    boolean wordsAlone() {
        return kinds.isEmpty()
                && stages.isEmpty()
                && references.isEmpty()
                && Stream.of(due, quantity, changed).allMatch(Between::everything)
                && loanTo.isEmpty()
                && waits.isEmpty();
    }

    /** The filters that name a reference, each an attribute of the asset. */
    public static final List<String> REFERENCES = List.of(
            "model", "capability", "site", "place", "custodian", "holder", "department", "vendor", "serial", "origin");

    /** Every parameter this filter understands. */
    public static final Set<String> PARAMETERS = Set.of(
            "q",
            "tag",
            "name",
            "kind",
            "stage",
            "model",
            "capability",
            "site",
            "place",
            "custodian",
            "holder",
            "department",
            "vendor",
            "serial",
            "origin",
            "due",
            "due_from",
            "due_to",
            "quantity_from",
            "quantity_to",
            "changed_from",
            "changed_to",
            "loan",
            "waits");

    public static AssetFilter all() {
        return of(Map.of(), LocalDate.MIN);
    }

    /**
     * Reads the parameters of a URL; refuses unreadable values by their parameter's name. {@code due=overdue} and
     * {@code due=30} are relative to today; {@code due=none} is what never falls due; {@code loan=overdue} is what should
     * have come back.
     */
    public static AssetFilter of(Map<String, List<String>> parameters, LocalDate today) {
        return new AssetFilter(
                first(parameters, "q").orElse(""),
                first(parameters, "tag").orElse(""),
                first(parameters, "name").orElse(""),
                constants(parameters, "kind", Kind.class),
                constants(parameters, "stage", Stage.class),
                references(parameters),
                due(parameters, today),
                between(parameters, "quantity", AssetFilter::number),
                between(parameters, "changed", AssetFilter::date),
                first(parameters, "loan").map(text -> loan(text, today)),
                constants(parameters, "waits", Step.class).stream()
                        .map(AssetFilter::waiting)
                        .toList());
    }

    private static Between<LocalDate> due(Map<String, List<String>> parameters, LocalDate today) {
        var due = first(parameters, "due");
        var never = due.filter("none"::equals).map(none -> Asset.NEVER);
        var named = between(parameters, "due", AssetFilter::date);
        return new Between<>(
                never.or(named::from),
                never.or(() -> due.map(
                                text -> text.equals("overdue") ? today.minusDays(1) : today.plusDays(days(text))))
                        .or(named::to));
    }

    /** The stretch two parameters name, such as {@code due_from} and {@code due_to}. */
    private static <V extends Comparable<? super V>> Between<V> between(
            Map<String, List<String>> parameters, String name, BiFunction<String, String, V> reader) {
        Function<String, Optional<V>> end =
                parameter -> first(parameters, parameter).map(text -> reader.apply(parameter, text));
        return new Between<>(end.apply(name + "_from"), end.apply(name + "_to"));
    }

    private static Step waiting(Step step) {
        if (!Worklist.DUTIES.contains(step)) {
            throw Refusal.unreadable("waits", step.name());
        }
        return step;
    }

    private static LocalDate loan(String text, LocalDate today) {
        if (!text.equals("overdue")) {
            throw Refusal.unreadable("loan", text);
        }
        return today.minusDays(1);
    }

    private static Map<String, List<String>> references(Map<String, List<String>> parameters) {
        return REFERENCES.stream()
                .filter(name -> !parameters.getOrDefault(name, List.of()).isEmpty())
                .collect(Collectors.toMap(name -> name, parameters::get));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .findFirst();
    }

    private static <E extends Enum<E>> List<E> constants(
            Map<String, List<String>> parameters, String name, Class<E> type) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .map(text -> constant(name, text.strip(), type))
                .toList();
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.unreadable(name, text);
        }
    }

    private static LocalDate date(String name, String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1 && !day.isAfter(Asset.NEVER)) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            throw Refusal.unreadable(name, text);
        }
        throw Refusal.unreadable(name, text);
    }

    private static int days(String text) {
        return Math.min(Math.max(number("due", text), 0), 36_500);
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException unreadable) {
            throw Refusal.unreadable(name, text);
        }
    }
}
