package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    List<ManualEvent> latest(int limit) {
        return entities.createQuery("select e from ManualEvent e order by e.id desc", ManualEvent.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
