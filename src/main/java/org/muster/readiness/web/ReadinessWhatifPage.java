package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceRow;
import org.muster.readiness.Change;
import org.muster.readiness.Comparison;
import org.muster.readiness.Light;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.WhatIfAnswer;
import org.muster.readiness.model.SinglePoint;
import org.muster.readiness.model.Standing;

/** A change tried out before it is made: what becomes of which plan, and from when. The question is the address. */
@Named
@RequestScoped
public class ReadinessWhatifPage {

    private static final long YEAR = 365;
    private static final int MOST = 100;
    /** What needs something beside it to be a question. */
    private static final Map<String, String> PAIRS =
            Map.of("lend", "back", "give", "to", "move", "site", "fewer", "left", "dated", "date", "require", "need");

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private PlaceDirectory places;

    @Inject
    private ReadinessWords words;

    private Optional<WhatIfAnswer> answer = Optional.empty();
    private List<String> objections = List.of();

    public void load() {
        var changes = changes();
        var asOf = ReadinessWords.day("asOf").orElse(directory.today());
        objections = Stream.concat(
                        unfinished(),
                        directory.objections(changes, asOf).stream()
                                .map(reason -> words.of(
                                        reason.key(), reason.arguments().toArray())))
                .toList();
        answer = changes.isEmpty() || !objections.isEmpty()
                ? Optional.empty()
                : Optional.of(directory.whatIf(changes, asOf, YEAR));
    }

    /** What is asked by half, or cannot be read. */
    private Stream<String> unfinished() {
        var halves = PAIRS.entrySet().stream()
                .filter(pair -> !asked(pair.getKey()).isEmpty() && !readable(pair.getValue()))
                .map(pair -> words.of(
                        "readiness.page.whatif.unfinished",
                        words.of("readiness.page.whatif." + pair.getKey()),
                        words.of("readiness.page.whatif." + pair.getValue())));
        var lines = each("require", line -> line)
                .filter(line -> !line.contains("/"))
                .map(line -> words.of("readiness.refusal.unknown", line));
        var day = Stream.of("asOf")
                .filter(name ->
                        !asked(name).isEmpty() && ReadinessWords.day(name).isEmpty())
                .map(name -> words.of("readiness.refusal.unknown", asked(name)));
        return Stream.of(halves, lines, day).flatMap(each -> each);
    }

    private static boolean readable(String parameter) {
        return switch (parameter) {
            case "site", "to" -> !ReadinessWords.parameter(parameter).isEmpty();
            case "need", "left" -> number(parameter).isPresent();
            default -> ReadinessWords.day(parameter).isPresent();
        };
    }

    private static List<Change> changes() {
        var successor = ReadinessWords.parameter("successor").toUpperCase(Locale.ROOT);
        var changes = new ArrayList<Change>(
                each("remove", tag -> gone(tag, successor)).toList());
        var plan = ReadinessWords.parameter("to").toUpperCase(Locale.ROOT);
        if (!plan.isEmpty()) {
            changes.addAll(each("give", tag -> new Change.Give(tag, plan)).toList());
        }
        number("left")
                .ifPresent(left ->
                        each("fewer", tag -> new Change.SetQuantity(tag, left)).forEach(changes::add));
        ReadinessWords.day("back")
                .ifPresent(back -> changes.addAll(
                        each("lend", tag -> new Change.Lend(tag, back)).toList()));
        var site = ReadinessWords.parameter("site");
        if (!site.isEmpty()) {
            changes.addAll(each("move", tag -> new Change.Move(tag, site)).toList());
        }
        ReadinessWords.day("date")
                .filter(date -> !ReadinessWords.parameter("field").isEmpty())
                .ifPresent(date -> changes.addAll(
                        each("dated", tag -> new Change.SetDate(tag, ReadinessWords.parameter("field"), date))
                                .toList()));
        number("need")
                .ifPresent(need -> each("require", line -> line)
                        .map(line -> line.split("/", 2))
                        .filter(line -> line.length == 2)
                        .forEach(line -> changes.add(new Change.Require(line[0], line[1], need))));
        each("add", like -> new Change.Add(like + "+", like, number("more").orElse(1)))
                .forEach(changes::add);
        return changes;
    }

    private static Change gone(String tag, String successor) {
        return successor.isEmpty() ? new Change.Remove(tag) : new Change.Replace(tag, successor);
    }

    private static Optional<Integer> number(String parameter) {
        return Optional.of(ReadinessWords.parameter(parameter))
                .filter(asked -> asked.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf);
    }

    private static <T> Stream<T> each(String parameter, Function<String, T> change) {
        return Arrays.stream(ReadinessWords.parameter(parameter)
                        .toUpperCase(Locale.ROOT)
                        .split("[\\s,;]+"))
                .filter(tag -> !tag.isEmpty())
                .limit(MOST)
                .map(change);
    }

    public @Nullable WhatIfAnswer getAnswer() {
        return answer.orElse(null);
    }

    public String asked(String parameter) {
        return ReadinessWords.parameter(parameter);
    }

    /** The dates on which something hangs. */
    public List<String> getDates() {
        return Change.DATES;
    }

    /** What such a date is called. */
    public String date(String field) {
        return words.field(field);
    }

    /** Why the question cannot be answered as it is asked. */
    public List<String> getObjections() {
        return objections;
    }

    /** What would be lost in the books, and what becomes of cover. */
    public List<String> getElsewhere() {
        return answer.map(found -> Stream.concat(
                                found.books().stream().map(words::lost),
                                found.covers().stream().map(words::cover))
                        .toList())
                .orElse(List.of());
    }

    /** What the scenarios of the plans that change take away while they run together. */
    public String getAway() {
        return answer.map(found -> words.away(found.lost())).orElse("");
    }

    /** How the plans that change fare when they run together, before and after. */
    public String getTogether() {
        return answer.map(found -> words.of(
                        "readiness.page.whatif.together",
                        words.missing(found.jointBefore().activation().shortfall()),
                        words.missing(found.jointAfter().activation().shortfall())))
                .orElse("");
    }

    public List<PlaceRow> getSites() {
        return places.sites();
    }

    public List<Comparison> getPlans() {
        return answer.map(WhatIfAnswer::plans).orElse(List.of());
    }

    public String getDropping() {
        return answer.map(found ->
                        words.of("readiness.page.whatif.drops", found.dropping().size()))
                .orElse("");
    }

    public Light light(Standing standing) {
        return Light.of(standing.level());
    }

    public String group(SinglePoint point) {
        return words.group(point.group());
    }

    /** Both curves: the change is the solid line, what would have been the dashed one. */
    public StepChart chart(Comparison comparison) {
        LocalDate from = comparison.after().asOf();
        return new StepChart(
                from,
                YEAR,
                comparison.after().noAction(),
                comparison.before().noAction(),
                comparison.after().cliffs());
    }
}
