package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Follows one plan through the days of a horizon when nothing is done. Only the day after the end of a gate can change
 * anything, so the curve is exact although only those days are looked at.
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
        var standing = standingOn(horizon.asOf());
        steps.add(new CurveStep(horizon.asOf(), standing, List.of()));
        for (var day : breakpoints()) {
            var next = standingOn(day);
            if (!next.equals(standing)) {
                steps.add(new CurveStep(day, next, causesOn(day)));
                standing = next;
            }
        }
        return new Curve(plan.code(), steps);
    }

    private TreeSet<LocalDate> breakpoints() {
        var gates = candidates.stream().flatMap(asset -> asset.gates().gates().stream());
        var days = new TreeSet<LocalDate>();
        horizon.daysAfterEndOf(gates).forEach(days::add);
        return days;
    }

    private Standing standingOn(LocalDate day) {
        return new PlanAssessment(plan.code(), rosters, situation.on(day)).standing();
    }

    private List<Cause> causesOn(LocalDate day) {
        var before = situation.on(day.minusDays(1));
        var after = situation.on(day);
        return candidates.stream()
                .filter(asset -> before.verdictOf(asset) != after.verdictOf(asset))
                .flatMap(asset -> asset.gates().endingOnTheEveOf(day).stream().map(gate -> Cause.of(asset, gate)))
                .toList();
    }
}
