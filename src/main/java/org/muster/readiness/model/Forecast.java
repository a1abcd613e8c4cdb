package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows one plan through the days of a horizon. Only a day on which some gate ends or is mended, or a waiver ends, can
 * change anything, so the curve is exact although only those days are looked at.
 */
final class Forecast {
    private final Plan plan;
    private final Horizon horizon;
    private final Situation situation;
    private final List<Asset> candidates;
    private final List<Roster> rosters;

    Forecast(Plan plan, Inventory inventory, Horizon horizon, Situation situation) {
        this.plan = plan;
        this.horizon = horizon;
        this.situation = situation;
        this.candidates = inventory.candidatesFor(plan).toList();
        this.rosters = Roster.of(plan, inventory);
    }

    Curve curve() {
        var steps = new ArrayList<CurveStep>();
        var assessment = new PlanAssessment(plan.code(), rosters, situation.on(horizon.asOf()));
        var standing = assessment.standing();
        steps.add(new CurveStep(horizon.asOf(), standing, List.of()));
        for (var day : breakpoints()) {
            assessment = assessment.on(day);
            var next = assessment.standing();
            if (!next.equals(standing)) {
                steps.add(new CurveStep(day, next, causesOn(day)));
                standing = next;
            }
        }
        return new Curve(plan.code(), steps);
    }

    private TreeSet<LocalDate> breakpoints() {
        var gates = candidates.stream().flatMap(asset -> asset.gates().gates().stream());
        var waivers = plan.requirements().stream()
                .map(requirement -> requirement.terms().waivedUntil())
                .filter(until -> !until.equals(Gate.NEVER))
                .map(until -> until.plusDays(1));
        return horizon.within(Stream.concat(gates.flatMap(Gate::changes), waivers))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Cause> causesOn(LocalDate day) {
        var gates = candidates.stream()
                .collect(Collectors.groupingBy(Asset::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(views -> views.size() == 1
                        ? changesOf(views.get(0), day)
                        : views.stream().flatMap(view -> changesOf(view, day)).distinct());
        var waivers = plan.requirements().stream().flatMap(requirement -> requirement.waiverEndingOn(day).stream());
        return Stream.concat(gates, waivers).distinct().toList();
    }

    private Stream<Cause> changesOf(Asset asset, LocalDate day) {
        return situation.on(day.minusDays(1)).verdictOf(asset)
                        == situation.on(day).verdictOf(asset)
                ? Stream.of()
                : asset.gates().changingOn(day).stream().map(gate -> Cause.of(asset, gate));
    }
}
