package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.AssetSheet;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.place.PlaceDirectory;
import org.muster.plan.PlanDirectory;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where one asks what would follow for plans, cover and books from a step with an asset, and what was found to when. */
@ApplicationScoped
public class ImpactDirectory {

    private final ReadinessDirectory directory;
    private final Consents consents;
    private final PlaceDirectory places;
    private final PlanDirectory plans;
    private final ImpactStream stream;
    private final Discretion discretion;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    ImpactDirectory(
            ReadinessDirectory directory,
            Consents consents,
            PlaceDirectory places,
            PlanDirectory plans,
            ImpactStream stream,
            Discretion discretion,
            OpenCommand open,
            Clock clock) {
        this.directory = directory;
        this.consents = consents;
        this.places = places;
        this.plans = plans;
        this.stream = stream;
        this.discretion = discretion;
        this.open = open;
        this.clock = clock;
    }

    ImpactDirectory() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * What would follow from the step, as far as the caller may see it; nothing where no plan counts on the asset, or where
     * the order names what does not exist, which the step refuses by itself.
     */
    public Optional<Impact> of(AssetSheet sheet, StepOrder order) {
        return of(effect(sheet, order));
    }

    /** The address at which the same is looked at as a question of one's own; empty where the step asks nothing. */
    public Optional<String> question(AssetSheet sheet, StepOrder order) {
        var changes = changes(effect(sheet, order));
        return changes.isEmpty() || plans.countingOn(List.of(sheet.tag())).isEmpty()
                ? Optional.empty()
                : Optional.of(WhatIfAddress.of(changes));
    }

    /** What was found and kept when steps were taken with an asset, the latest first, as the caller may see it. */
    public List<KeptImpact> kept(String tag) {
        var kept = stream.of(tag);
        if (kept.isEmpty()) {
            return kept;
        }
        var seen = plans.outlines(Optional.of(named(kept))).stream()
                .map(outline -> outline.code())
                .collect(Collectors.toSet());
        var names =
                discretion.naming(kept.stream().flatMap(each -> each.impact().subjects()));
        return kept.stream().map(each -> seen(each, seen, names)).toList();
    }

    private static Set<String> named(List<KeptImpact> kept) {
        return kept.stream()
                .map(KeptImpact::impact)
                .flatMap(impact -> Stream.concat(
                        impact.lines().stream().map(Impact.Line::plan),
                        impact.falls().stream().map(Impact.Fall::plan)))
                .collect(Collectors.toSet());
    }

    private KeptImpact seen(KeptImpact kept, Set<String> seen, UnaryOperator<String> names) {
        var impact = kept.impact();
        var lines = impact.lines().stream()
                .filter(line -> seen.contains(line.plan()))
                .map(line -> line.naming(names))
                .toList();
        var falls = impact.falls().stream()
                .filter(fall -> seen.contains(fall.plan()))
                .toList();
        return new KeptImpact(
                kept.asset(),
                kept.step(),
                kept.madeAt(),
                kept.madeBy(),
                new Impact(
                        impact.asOf(),
                        lines,
                        falls,
                        impact.shortBefore().stream()
                                .filter(each -> seen.contains(each.plan()))
                                .toList(),
                        impact.shortAfter().stream()
                                .filter(each -> seen.contains(each.plan()))
                                .toList(),
                        impact.covers(),
                        open.by().reach(Right.READ_LEDGER).nowhere() ? List.of() : impact.books(),
                        lines.size() == impact.lines().size()
                                        && falls.size() == impact.falls().size()
                                ? impact.lost().stream().map(names).toList()
                                : List.of()));
    }

    Optional<Impact> of(StepEffect effect) {
        var changes = changes(effect);
        if (changes.isEmpty()
                || !directory.objections(changes, directory.today()).isEmpty()) {
            return Optional.empty();
        }
        var answer = directory.whatIf(changes, directory.today(), ReadinessJob.HORIZON);
        var falls = falls(effect).stream()
                .map(each -> Impact.Fall.of(each, asked(effect, each)))
                .toList();
        return Optional.of(Impact.of(directory.today(), answer, falls)).filter(Impact::felt);
    }

    /**
     * The requirements that stand lower some day once the step is taken. A successor that is as good serves as well though its
     * next check comes sooner: that check is planned.
     */
    List<Dependence> falls(StepEffect effect) {
        var changes = changes(effect);
        return changes.isEmpty()
                ? List.of()
                : directory.dependents(effect.tag(), changes).stream()
                        .filter(each -> each.dropsOn().isPresent())
                        .filter(each -> effect.order().step() != Step.REPLACE
                                || !each.need().plannedDrops().isEmpty())
                        .toList();
    }

    /** Whether its plan's owner has to agree to this step, and has not. */
    boolean asked(StepEffect effect, Dependence falling) {
        return effect.needsConsent(falling)
                && !consents.given(
                        falling.outlook().plan().code(), effect.tag(), effect.deed(places::site), clock.instant());
    }

    /** The plans whose owners have to agree to the step, and have not, whoever may read of these plans. */
    public List<String> unagreed(AssetSheet sheet, StepOrder order) {
        var effect = effect(sheet, order);
        return !effect.asksConsent()
                ? List.of()
                : unagreed(effect).stream()
                        .map(each -> each.outlook().plan().code())
                        .distinct()
                        .toList();
    }

    /** Whoever takes the step may not see every plan; that must not keep the owner of one from being asked. */
    List<Dependence> unagreed(StepEffect effect) {
        return open.as(
                Command.of(new Application(), Whence.SYSTEM, ""),
                () -> falls(effect).stream().filter(each -> asked(effect, each)).toList());
    }

    /** What an owner is asked to agree to with the step. */
    Deed deed(AssetSheet sheet, StepOrder order) {
        return effect(sheet, order).deed(places::site);
    }

    private List<Change> changes(StepEffect effect) {
        return effect.changes(places::site);
    }

    private static StepEffect effect(AssetSheet sheet, StepOrder order) {
        return new StepEffect(sheet.tag(), sheet.row().site(), sheet.row().quantity(), order);
    }
}
