package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.muster.shared.persistence.InList;

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

    /** Those that were given for steps with these assets, still hold and are not used up. */
    List<Consent> standing(Collection<String> assets, Instant now) {
        var standing = new ArrayList<Consent>();
        InList.parts(assets)
                .forEach(some -> standing.addAll(entities.createQuery(
                                "select c from Consent c where c.asset in :assets and c.givenAt >= :since"
                                        + " and c.usedAt is null",
                                Consent.class)
                        .setParameter("assets", some)
                        .setParameter("since", now.minus(Consent.HOLDS))
                        .getResultList()));
        return standing;
    }

    /** Whether one was given for this that still holds. */
    boolean given(String plan, String asset, Deed deed, Instant now) {
        return standing(List.of(asset), now).stream()
                .anyMatch(consent -> consent.plan().equals(plan) && consent.covers(deed));
    }
}
