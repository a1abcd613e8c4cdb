package org.muster.plan;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.muster.identity.Person;
import org.muster.shared.persistence.Containing;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.NameOf;

/** What the list of plans selects and how its filters narrow it, within what the caller may see. */
record PlanShape(PlanFilter filter, SeenPlans seen) implements Keyset.Shape<Plan, PlanRow> {

    @Override
    public CompoundSelection<PlanRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Plan> root) {
        return builder.construct(
                PlanRow.class,
                root.get("id"),
                root.get("code"),
                root.get("name"),
                root.get("nameZh"),
                root.get("site"),
                root.get("owner"),
                new NameOf(builder, query).in(Person.class, root.get("owner")),
                root.get("priority"),
                root.get("edition"),
                root.get("inForce"),
                root.get("reviewOn"),
                root.get("retired"));
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Plan> root) {
        var where = new ArrayList<>(new Containing(filter.text())
                .in(builder, List.of(root.get("code"), root.get("name"), root.get("nameZh"))));
        where.add(seen.seen(builder, query, root));
        if (!filter.site().isEmpty()) {
            where.add(builder.equal(root.get("site"), filter.site()));
        }
        if (!filter.owner().isEmpty()) {
            where.add(builder.equal(root.get("owner"), filter.owner()));
        }
        filter.retired().ifPresent(gone -> where.add(builder.equal(root.get("retired"), gone)));
        return where;
    }
}
