package org.muster.drill;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.muster.plan.SeenPlans;
import org.muster.shared.persistence.Containing;
import org.muster.shared.persistence.Keyset;

/** What the list of exercises selects and how its filters narrow it: those of plans that are seen. */
record DrillShape(DrillFilter filter, SeenPlans seen) implements Keyset.Shape<Drill, DrillRow> {

    @Override
    public CompoundSelection<DrillRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Drill> root) {
        return builder.construct(
                DrillRow.class,
                root.get("id"),
                root.get("code"),
                root.get("plan"),
                root.get("scenario"),
                root.get("heldOn"),
                root.get("result"),
                root.get("measuredHours"),
                root.get("remarks"),
                root.get("recordedBy"));
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Drill> root) {
        var where = new ArrayList<>(
                new Containing(filter.text()).in(builder, List.of(root.get("code"), root.get("remarks"))));
        where.addAll(seen.of(builder, query, root.get("plan")));
        if (!filter.plan().isEmpty()) {
            where.add(builder.equal(root.get("plan"), filter.plan()));
        }
        if (!filter.scenario().isEmpty()) {
            where.add(builder.equal(root.get("scenario"), filter.scenario()));
        }
        if (!filter.results().isEmpty()) {
            where.add(root.get("result").in(filter.results()));
        }
        return where;
    }
}
