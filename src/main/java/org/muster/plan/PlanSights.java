package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.shared.persistence.InList;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/** What the caller may see of plans. */
@ApplicationScoped
class PlanSights {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final OpenCommand open;

    @Inject
    PlanSights(OpenCommand open) {
        this.open = open;
    }

    PlanSights() {
        this(null);
    }

    SeenPlans plans() {
        return new SeenPlans(reach(), open.by().code());
    }

    /** Those of the plans the caller may see. */
    List<Plan> of(List<Plan> found) {
        var seen = plans();
        var named = naming(found.stream()
                .filter(plan -> !seen.covers(plan.site()))
                .map(Plan::code)
                .toList());
        return found.stream()
                .filter(plan -> seen.covers(plan.site()) || named.contains(plan.code()))
                .toList();
    }

    /** Those of the plans that name the caller. */
    Set<String> naming(Collection<String> codes) {
        var named = new TreeSet<String>();
        if (reach().nowhere()) {
            return named;
        }
        InList.parts(codes).forEach(some -> {
            var builder = entities.getCriteriaBuilder();
            var query = builder.createQuery(String.class);
            var plan = query.from(Plan.class);
            query.select(plan.get("code")).where(plan.get("code").in(some), plans().naming(builder, query, plan));
            named.addAll(entities.createQuery(query).getResultList());
        });
        return named;
    }

    /** Whether the caller writes a plan that names the person. */
    boolean writes(String person) {
        var reach = open.by().reach(Right.EDIT_PLANS);
        if (reach.everywhere() || reach.nowhere()) {
            return reach.everywhere();
        }
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(String.class);
        var plan = query.from(Plan.class);
        query.select(plan.get("code"))
                .where(
                        builder.isFalse(plan.get("retired")),
                        builder.or(
                                plan.get("site").in(reach.sites()),
                                builder.and(
                                        builder.equal(plan.get("site"), ""),
                                        builder.equal(
                                                plan.get("owner"), open.by().code()))),
                        new SeenPlans(reach, person).naming(builder, query, plan));
        return !entities.createQuery(query).setMaxResults(1).getResultList().isEmpty();
    }

    /** The lines without those that name assets at sites the caller may not see. */
    List<PlanLineRow> confined(List<PlanLineRow> lines) {
        var reach = reach();
        var named = lines.stream()
                .filter(line -> line.part() == Part.ASSIGNMENT)
                .map(line -> line.text("asset"))
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet());
        if (reach.everywhere() || named.isEmpty()) {
            return lines;
        }
        var elsewhere = new HashSet<String>();
        InList.parts(named)
                .forEach(some -> entities.createQuery(
                                "select a.tag, a.site from Asset a where a.tag in :tags", Object[].class)
                        .setParameter("tags", some)
                        .getResultStream()
                        .filter(row -> !reach.covers((String) row[1]))
                        .forEach(row -> elsewhere.add((String) row[0])));
        return lines.stream()
                .filter(line -> line.part() != Part.ASSIGNMENT || !elsewhere.contains(line.text("asset")))
                .toList();
    }

    private Reach reach() {
        return open.by().reach(Right.READ_PLANS);
    }
}
