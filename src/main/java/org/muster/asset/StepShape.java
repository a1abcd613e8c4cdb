package org.muster.asset;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Set;
import org.muster.identity.Person;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.NameOf;

/** The history of one asset: its steps and the names of those who took them. */
class StepShape implements Keyset.Shape<StepTaken, StepLine> {

    private final long asset;
    private final Set<Step> steps;

    /** The steps of one asset; some of them only, or all when none is named. */
    StepShape(long asset, Set<Step> steps) {
        this.asset = asset;
        this.steps = steps;
    }

    @Override
    public CompoundSelection<StepLine> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<StepTaken> step) {
        return builder.construct(
                StepLine.class,
                step.get("id"),
                step.get("step"),
                step.get("from"),
                step.get("to"),
                step.get("quantity"),
                step.get("by"),
                new NameOf(builder, query).in(Person.class, step.get("by")),
                step.get("effectiveOn"),
                step.get("recordedAt"),
                step.get("reason"),
                step.get("details"),
                step.get("whence"),
                step.get("batch"));
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<StepTaken> step) {
        var of = builder.equal(step.get("asset"), asset);
        return steps.isEmpty() ? List.of(of) : List.of(of, step.get("step").in(steps));
    }
}
