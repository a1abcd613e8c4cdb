package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** All consents of plan owners. */
@ApplicationScoped
class Consents {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Consent consent) {
        entities.persist(consent);
    }

    /** All that were given for a plan, the latest first. */
    List<ConsentRow> of(String plan) {
        return entities.createQuery("select c from Consent c where c.plan = :plan order by c.id desc", Consent.class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(Consent::row)
                .toList();
    }

    /** Whether one was given that still holds. */
    boolean given(String plan, String asset, Instant now) {
        return !entities.createQuery(
                        "select c.id from Consent c where c.plan = :plan and c.asset = :asset"
                                + " and c.changedAt >= :since",
                        Long.class)
                .setParameter("plan", plan)
                .setParameter("asset", asset)
                .setParameter("since", now.minus(Consent.HOLDS))
                .getResultList()
                .isEmpty();
    }
}
