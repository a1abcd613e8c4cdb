package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The plans that count today, with the people they would call. */
@ApplicationScoped
class EffectivePlans {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    List<Plan> all() {
        return entities.createQuery("select p from Plan p where p.retired = false and p.inForce > 0", Plan.class)
                .getResultList();
    }

    List<Plan> of(String code) {
        return entities.createQuery(
                        "select p from Plan p where p.code = :code and p.retired = false and p.inForce > 0", Plan.class)
                .setParameter("code", code)
                .getResultList();
    }

    List<PlanLine> contacts(List<Plan> plans) {
        return plans.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select l from PlanLine l where l.part = :contact and l.plan in :plans", PlanLine.class)
                        .setParameter("contact", Part.CONTACT)
                        .setParameter("plans", plans.stream().map(Plan::code).toList())
                        .getResultList();
    }
}
