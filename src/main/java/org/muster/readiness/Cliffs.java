package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.plan.DueInOrder;
import org.muster.plan.Plan;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

/**
 * The next day on which a plan in force falls below ready, as it is kept: its owner has to see to the causes by the day
 * before. Two weeks ahead is the first rung, so that a cliff which comes nearer than that, or appears there, is told at
 * once.
 */
@ApplicationScoped
class Cliffs implements ObligationSource {

    private static final Ladder LADDER = new Ladder(List.of(14, 7, 3, 1), 7);
    private static final int MOST_CAUSES = 3;
    private static final String IN_FORCE = "select p from Plan p where p.retired = false and p.inForce > 0";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final ReadinessStream stream;
    private final Hearers hearers;
    private final Clock clock;

    @Inject
    Cliffs(ReadinessStream stream, Hearers hearers, Clock clock) {
        this.stream = stream;
        this.hearers = hearers;
        this.clock = clock;
    }

    Cliffs() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return "readiness.cliff";
    }

    @Override
    public Set<String> types() {
        return Set.of(Plan.SUBJECT);
    }

    @Override
    public int lead() {
        return LADDER.lead();
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        var kept = stream.results().stream().collect(Collectors.toMap(StoredOutlook::plan, Function.identity()));
        return DueInOrder.next(obligations(inForce(), kept), behind, until, limit);
    }

    @Override
    public List<Obligation> of(Subject subject) {
        var kept = stream.result(subject.reference()).stream()
                .collect(Collectors.toMap(StoredOutlook::plan, Function.identity()));
        return obligations(inForce(subject.reference()), kept).toList();
    }

    /** What a plan falls off next, if it falls below ready. */
    static Optional<CurveStep> next(Optional<CurveStep> cliff) {
        return cliff.filter(step -> step.standing().level().compareTo(ReadinessLevel.R2) > 0);
    }

    private List<Plan> inForce() {
        return entities.createQuery(IN_FORCE, Plan.class).getResultList();
    }

    private List<Plan> inForce(String code) {
        return entities.createQuery(IN_FORCE + " and p.code = :code", Plan.class)
                .setParameter("code", code)
                .getResultList();
    }

    private Stream<Obligation> obligations(List<Plan> plans, Map<String, StoredOutlook> kept) {
        var today = LocalDate.now(clock);
        var falling = new LinkedHashMap<Plan, CurveStep>();
        plans.forEach(plan -> next(Optional.ofNullable(kept.get(plan.code())).flatMap(one -> one.cliff(today)))
                .ifPresent(step -> falling.put(plan, step)));
        var known = hearers.of(falling.keySet(), falling.values());
        return falling.entrySet().stream()
                .map(entry ->
                        obligation(entry.getKey(), entry.getValue(), known.causes(entry.getKey(), entry.getValue())));
    }

    private Obligation obligation(Plan plan, CurveStep step, List<String> causes) {
        var last = step.from().minusDays(1);
        return new Obligation(
                plan.id(),
                plan.subject(),
                name(),
                new Term(last, last, LADDER),
                new Concern(plan.site(), plan.details().owner(), Right.READ_PLANS),
                new Notice(
                        key(causes),
                        List.of(
                                plan.code(),
                                step.standing().level().name(),
                                step.from().toString(),
                                causes.stream()
                                        .filter(cause -> !Discretion.withheld(cause))
                                        .limit(MOST_CAUSES)
                                        .collect(Collectors.joining(", "))),
                        "/readiness/plan.xhtml?code=" + plan.code()));
    }

    /** An asset that may not be named is spoken of, not shown as a sign. */
    private static String key(List<String> causes) {
        if (causes.stream().noneMatch(Discretion::withheld)) {
            return "readiness.due.cliff";
        }
        return causes.stream().allMatch(Discretion::withheld)
                ? "readiness.due.cliff.unseen"
                : "readiness.due.cliff.partly";
    }
}
