package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Events entered by hand. */
@ApplicationScoped
class ManualEvents {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(ManualEvent event) {
        entities.persist(event);
    }

    Optional<ManualEvent> find(String code) {
        return entities.createQuery("select e from ManualEvent e where e.code = :code", ManualEvent.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    long count() {
        return entities.createQuery("select count(e) from ManualEvent e", Long.class)
                .getSingleResult();
    }

    /** Whether somebody has proposed already to take the entry back, and nobody has decided about it. */
    boolean reversalProposed(String ledger, long entry) {
        return entities.createQuery(
                                "select count(e) from ManualEvent e where e.ledger = :ledger and e.entry = :entry"
                                        + " and e.type = :type and e.state = :state",
                                Long.class)
                        .setParameter("ledger", ledger)
                        .setParameter("entry", entry)
                        .setParameter("type", ManualEventType.REVERSAL)
                        .setParameter("state", ManualEventState.PROPOSED)
                        .getSingleResult()
                > 0;
    }
}
