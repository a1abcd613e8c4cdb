package org.muster.plan;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Set;
import org.muster.shared.usecase.Reach;

/**
 * The plans somebody may see: whoever may read plans anywhere sees those of their sites, those of the whole organisation,
 * and those that name them, since whoever has a task when a site is lost seldom works there.
 *
 * @param person the code of whoever looks
 */
public record SeenPlans(Reach reach, String person) {

    private static final Set<Part> NAMING = Set.of(Part.TASK, Part.CONTACT);

    /** Whether it is seen though it may name nobody. */
    boolean covers(String site) {
        return reach.covers(site) || site.isEmpty() && !reach.nowhere();
    }

    /** What narrows a query of something that belongs to a plan to the plans that are seen. */
    public List<Predicate> of(CriteriaBuilder builder, CriteriaQuery<?> query, Expression<String> code) {
        if (reach.everywhere()) {
            return List.of();
        }
        var seen = query.subquery(String.class);
        var plan = seen.from(Plan.class);
        seen.select(plan.get("code")).where(builder.equal(plan.get("code"), code), seen(builder, seen, plan));
        return List.of(builder.exists(seen));
    }

    /** What narrows a query of plans to those that are seen. */
    Predicate seen(CriteriaBuilder builder, AbstractQuery<?> query, From<?, Plan> plan) {
        if (reach.everywhere()) {
            return builder.conjunction();
        }
        if (reach.nowhere()) {
            return builder.disjunction();
        }
        return builder.or(
                builder.equal(plan.get("site"), ""), plan.get("site").in(reach.sites()), naming(builder, query, plan));
    }

    /** That a plan names the person in the edition that counts: as one who answers for it, acts in it or is called. */
    Predicate naming(CriteriaBuilder builder, AbstractQuery<?> query, From<?, Plan> plan) {
        var lines = query.subquery(Long.class);
        var line = lines.from(PlanLine.class);
        var edition = line.<Integer>get("edition");
        lines.select(line.get("id"))
                .where(
                        builder.equal(line.get("plan"), plan.get("code")),
                        line.get("part").in(NAMING),
                        builder.or(
                                builder.equal(line.get("refersTo"), person),
                                builder.equal(line.get("standsIn"), person)),
                        builder.or(
                                builder.equal(edition, 0),
                                builder.equal(edition, plan.get("inForce")),
                                builder.and(
                                        builder.equal(plan.get("inForce"), 0),
                                        builder.equal(edition, plan.get("edition")))));
        return builder.or(
                builder.equal(plan.get("owner"), person),
                builder.equal(plan.get("authority"), person),
                builder.equal(plan.get("deputy"), person),
                builder.exists(lines));
    }
}
