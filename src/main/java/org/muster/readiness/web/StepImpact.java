package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.asset.AssetSheet;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.readiness.Comparison;
import org.muster.readiness.ConsentRegister;
import org.muster.readiness.Impact;
import org.muster.readiness.ImpactDirectory;
import org.muster.readiness.KeptImpact;
import org.muster.shared.web.News;

/** What follows for the plans from a step, where the step is filled in: asked once a request. */
@Named
@RequestScoped
public class StepImpact {

    private static final long YEAR = 365;

    private final ImpactDirectory impacts;
    private final ConsentRegister consents;
    private final ReadinessWords words;
    private final News news;
    private final Map<StepOrder, Boolean> waits = new HashMap<>();
    private final Map<StepOrder, Optional<Impact>> asked = new HashMap<>();
    private final Map<String, List<KeptImpact>> kept = new HashMap<>();

    @Inject
    StepImpact(ImpactDirectory impacts, ConsentRegister consents, ReadinessWords words, News news) {
        this.impacts = impacts;
        this.consents = consents;
        this.words = words;
        this.news = news;
    }

    StepImpact() {
        this(null, null, null, null);
    }

    /** What would follow from the step as it is filled in; nothing where no plan would feel it. */
    public @Nullable Impact of(AssetSheet sheet, StepOrder order) {
        return asked.computeIfAbsent(order, each -> impacts.of(sheet, each)).orElse(null);
    }

    /** Whether owners have to agree before the step can be taken, and have not; whoever takes it may not see their plans. */
    public boolean asks(AssetSheet sheet, StepOrder order) {
        return waits.computeIfAbsent(
                order, each -> !impacts.unagreed(sheet, each).isEmpty());
    }

    /** Asks them, and leads back to the asset. */
    public String ask(AssetSheet sheet, StepOrder order) {
        news.tell("readiness.page.ask.done", String.join(", ", consents.ask(sheet, order)));
        return "/asset/sheet.xhtml?faces-redirect=true&tag=" + sheet.tag();
    }

    /** What was attached to the proposal that a retirement decides upon. */
    public @Nullable KeptImpact proposal(String tag, Step step) {
        return step == Step.RETIRE
                ? kept.computeIfAbsent(tag, impacts::kept).stream().findFirst().orElse(null)
                : null;
    }

    public String proposed(KeptImpact each) {
        return words.of("readiness.page.impact.proposed", words.person(each.madeBy()));
    }

    public String fall(Impact.Fall fall) {
        return words.of(
                fall.asked() ? "readiness.impact.asked" : "readiness.impact.drop",
                fall.plan(),
                fall.to().name(),
                fall.on(),
                fall.requirement(),
                words.person(fall.owner()));
    }

    /** The level now, and from when on it is another one. */
    public String levels(Impact.Line line) {
        var now = line.before().get(0).standing().level().name();
        var changes = new ArrayList<String>();
        var last = Optional.<Comparison.Drop>empty();
        for (var each : line.differences()) {
            var differs = each.before().level() != each.after().level();
            var goesOn = last.filter(
                            other -> other.before().level() == each.before().level()
                                    && other.after().level() == each.after().level())
                    .isPresent();
            if (differs && !goesOn) {
                changes.add(words.of(
                        "readiness.page.impact.instead",
                        each.before().level().name(),
                        each.after().level().name(),
                        each.from()));
            }
            last = Optional.of(each);
        }
        var said = changes.isEmpty() ? words.of("readiness.page.impact.same") : String.join(", ", changes);
        return words.of("readiness.page.impact.level", now, said);
    }

    /** Both curves: what would become of it is the solid line, what would have been the dashed one. */
    public StepChart chart(Impact impact, Impact.Line line) {
        return new StepChart(impact.asOf(), YEAR, line.after(), line.before(), List.of());
    }

    public String points(Impact.Line line) {
        return line.newSinglePoints().stream()
                .map(point -> point.requirement() + " " + words.group(point.group()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** How the plans fare when they run together, before and after. */
    public String together(Impact impact) {
        var said = words.of(
                "readiness.page.whatif.together",
                words.missing(impact.shortBefore()),
                words.missing(impact.shortAfter()));
        return impact.lost().isEmpty() ? said : said + " " + words.away(impact.lost());
    }

    /** What would be lost in the books, and what becomes of cover. */
    public List<String> elsewhere(Impact impact) {
        return Stream.concat(
                        impact.books().stream().map(words::lost),
                        impact.covers().stream().map(words::cover))
                .toList();
    }
}
