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
        var situation = Situation.of(changed, asOf, scenario);
        var plans = changed.plans().stream().map(plan -> new PlanAssessment(plan, situation).readiness());
        return new Evaluation(plans.toList(), jointActivation(changed, situation));
    }

    /** One curve for each plan, in the order of the facts; scenario and overlay hold for the whole horizon. */
    public static List<Curve> forecast(Facts facts, Horizon horizon, Scenario scenario, Overlay overlay) {
        var changed = overlay.over(facts);
        var situation = Situation.of(changed, horizon.asOf(), scenario);
        return changed.plans().stream()
                .map(plan -> new Forecast(plan, horizon, situation).curve())
                .toList();
    }

    private static Optional<JointActivation> jointActivation(Facts facts, Situation situation) {
        var activated = situation.scenario().activated();
        if (activated.isEmpty()) {
            return Optional.empty();
        }
        var plans = facts.plans().stream().filter(plan -> activated.contains(plan.code()));
        return Optional.of(JointActivation.of(plans.toList(), situation));
    }
}
