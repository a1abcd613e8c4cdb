package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceRow;
import org.muster.readiness.Change;
import org.muster.readiness.Comparison;
import org.muster.readiness.Light;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.WhatIfAnswer;
import org.muster.readiness.model.JointActivation;
import org.muster.readiness.model.SinglePoint;
import org.muster.readiness.model.Standing;

/** A change tried out before it is made: what becomes of which plan, and from when. The question is the address. */
@Named
@RequestScoped
public class ReadinessWhatifPage {

    private static final long YEAR = 365;
    private static final int MOST = 100;
    private static final List<String> DATES = List.of(
            "catalog.field.licence_end",
            "catalog.field.cover_start",
            "catalog.field.cover_end",
            "catalog.field.contract_end",
            "asset.field.support_end",
            "asset.field.warranty_end",
            "asset.field.shelf_life_end",
            "asset.field.certificate_end",
            "asset.field.figures_end");

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private PlaceDirectory places;

    @Inject
    private ReadinessWords words;

    private Optional<WhatIfAnswer> answer = Optional.empty();

    public void load() {
        var changes = changes();
        var asOf = ReadinessWords.day("asOf").orElse(directory.today());
        answer = changes.isEmpty() ? Optional.empty() : Optional.of(directory.whatIf(changes, asOf, YEAR));
    }

    private static List<Change> changes() {
        var changes = new ArrayList<Change>(each("remove", Change.Remove::new).toList());
        ReadinessWords.day("back")
                .ifPresent(back -> changes.addAll(
                        each("lend", tag -> new Change.Lend(tag, back)).toList()));
        var site = ReadinessWords.parameter("site");
        if (!site.isEmpty()) {
            changes.addAll(each("move", tag -> new Change.Move(tag, site)).toList());
        }
        ReadinessWords.day("date")
                .filter(date -> DATES.stream().anyMatch(key -> field(key).equals(ReadinessWords.parameter("field"))))
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

    /** The dates on which something hangs, by the keys of their words. */
    public List<String> getDates() {
        return DATES;
    }

    /** The field of such a key. */
    public static String field(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** How the plans that change fare when they run together, before and after. */
    public String getTogether() {
        return answer.map(found -> words.of(
                        "readiness.page.whatif.together",
                        missing(found.jointBefore().activation()),
                        missing(found.jointAfter().activation())))
                .orElse("");
    }

    private String missing(JointActivation joint) {
        return joint.shortfall().isEmpty()
                ? words.of("readiness.page.whatif.nothing")
                : joint.shortfall().stream()
                        .map(each -> each.plan() + "/" + each.requirement() + " " + each.units())
                        .collect(Collectors.joining(", "));
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
