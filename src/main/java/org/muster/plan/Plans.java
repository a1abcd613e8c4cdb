package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Refusal;

/** All plans with their editions and lines, all business lines, all scenarios. */
@ApplicationScoped
class Plans {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Aggregate entry) {
        entities.persist(entry);
    }

    void remove(PlanLine line) {
        entities.remove(line);
    }

    Optional<Plan> find(String code) {
        return find(Plan.class, code);
    }

    Plan byCode(String code) {
        return find(code).orElseThrow(() -> Refusal.missing(code));
    }

    <T extends Aggregate> Optional<T> find(Class<T> sort, String code) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(sort);
        query.where(builder.equal(query.from(sort).get("code"), code));
        return entities.createQuery(query).getResultStream().findFirst();
    }

    void requireFree(Class<? extends Aggregate> sort, String code) {
        if (find(sort, code).isPresent()) {
            throw Refusal.conflict("code", "plan.refusal.taken", code);
        }
    }

    Optional<PlanEdition> edition(String plan, int edition) {
        return entities.createQuery(
                        "select e from PlanEdition e where e.plan = :plan and e.edition = :edition", PlanEdition.class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    List<PlanEdition> editions(String plan) {
        return entities.createQuery(
                        "select e from PlanEdition e where e.plan = :plan order by e.edition desc", PlanEdition.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** The lines of the edition and those beside the editions. */
    List<PlanLine> lines(String plan, int edition) {
        return entities.createQuery(
                        "select l from PlanLine l where l.plan = :plan and l.edition in (0, :edition)"
                                + " order by l.part, l.code",
                        PlanLine.class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .getResultList();
    }

    Optional<PlanLine> line(String plan, int edition, Part part, String code) {
        return entities.createQuery(
                        "select l from PlanLine l where l.plan = :plan and l.edition = :edition and l.part = :part"
                                + " and l.code = :code",
                        PlanLine.class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .setParameter("part", part)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
