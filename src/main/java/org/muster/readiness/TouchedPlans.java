package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.drill.Proven;
import org.muster.plan.ContinuityChanged;
import org.muster.plan.PlanChanged;
import org.muster.plan.PlanDirectory;
import org.muster.shared.fact.Fact;
import org.muster.shared.persistence.Changes;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.CommandCloser;

/**
 * Notes, with the command itself, which plans it touched: those that count on an asset it changed, found fault with or
 * excused from a check, or were written.
 */
@ApplicationScoped
class TouchedPlans implements CommandCloser {

    private static final int EARLY = 100;

    /** Somebody came or left. */
    private static final Set<String> STAFF = Set.of("identity.fact.activated", "identity.fact.deactivated");

    /** What stands around assets and models: seldom changed, and then anywhere. */
    private static final Set<String> AROUND = Set.of("place", "model", "inspection_rule");

    private final PlanDirectory plans;
    private final Observations observations;
    private final ReadinessStream stream;
    private final Clock clock;

    @Inject
    TouchedPlans(PlanDirectory plans, Observations observations, ReadinessStream stream, Clock clock) {
        this.plans = plans;
        this.observations = observations;
        this.stream = stream;
        this.clock = clock;
    }

    TouchedPlans() {
        this(null, null, null, null);
    }

    @Override
    public int order() {
        return EARLY;
    }

    @Override
    public void close(Command command, List<Fact> facts, Changes changes) {
        var touched = touched(facts);
        if (!touched.isEmpty()) {
            stream.mark(touched, command.id().toString(), clock.instant());
        }
    }

    private Set<String> touched(List<Fact> facts) {
        var touched = new LinkedHashSet<String>();
        facts.stream()
                .filter(PlanChanged.class::isInstance)
                .map(PlanChanged.class::cast)
                .forEach(fact -> touched.add(fact.plan()));
        facts.stream()
                .filter(Proven.class::isInstance)
                .map(Proven.class::cast)
                .forEach(fact -> touched.addAll(fact.plans()));
        if (facts.stream()
                .anyMatch(fact -> fact instanceof ContinuityChanged
                        || AROUND.contains(fact.subject().type())
                        || STAFF.contains(fact.name()))) {
            touched.addAll(plans.codes());
        }
        var assets = new HashSet<>(about(facts, "asset"));
        assets.addAll(observations.concerned(about(facts, "finding"), about(facts, "duty")));
        if (!assets.isEmpty()) {
            touched.addAll(plans.countingOn(assets));
        }
        return touched;
    }

    private static Set<String> about(List<Fact> facts, String type) {
        return facts.stream()
                .map(Fact::subject)
                .filter(subject -> subject.type().equals(type))
                .map(subject -> subject.reference())
                .collect(Collectors.toSet());
    }
}
