package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Will this plan work on date D, if X is lost, while plan Y runs too? Today, a past day, a day to come, a loss, a what-if
 * and a joint activation are all the same function with other arguments.
 */
public final class Readiness {
    private Readiness() {}

    public static Evaluation evaluate(Facts facts, LocalDate asOf, Scenario scenario, Overlay overlay) {
        var changed = overlay.over(facts);
        var inventory = new Inventory(changed.assets());
        var situation = new Situation(asOf, scenario, changed.phi());
        var plans = changed.plans().stream()
                .map(plan -> new PlanAssessment(plan.code(), Roster.of(plan, inventory), situation).readiness())
                .toList();
        return new Evaluation(plans, jointActivation(changed, situation));
    }

    /** One curve for each plan, in the order of the facts; scenario and overlay hold for the whole horizon. */
    public static List<Curve> forecast(Facts facts, Horizon horizon, Scenario scenario, Overlay overlay) {
        var changed = overlay.over(facts);
        var inventory = new Inventory(changed.assets());
        var situation = new Situation(horizon.asOf(), scenario, changed.phi());
        return changed.plans().stream()
                .map(plan -> new Forecast(plan, inventory, horizon, situation).curve())
                .toList();
    }

    private static Optional<JointActivation> jointActivation(Facts facts, Situation situation) {
        var activated = situation.scenario().activated();
        if (activated.isEmpty()) {
            return Optional.empty();
        }
        var plans = facts.plans().stream().filter(plan -> activated.contains(plan.code()));
        var usable = facts.assets().stream()
                .filter(asset -> situation.verdictOf(asset).usable());
        return Optional.of(JointActivation.of(plans.toList(), usable.toList()));
    }
}
