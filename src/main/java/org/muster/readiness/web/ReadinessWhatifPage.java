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
        each("add", like -> new Change.Add(like + "+", like, more())).forEach(changes::add);
        return changes;
    }

    /** How many more of each. */
    private static int more() {
        var asked = ReadinessWords.parameter("more");
        return asked.matches("[1-9]\\d{0,8}") ? Integer.parseInt(asked) : 1;
    }

    private static Stream<Change> each(String parameter, Function<String, Change> change) {
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
