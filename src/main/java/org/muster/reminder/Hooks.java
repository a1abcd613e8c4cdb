package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All connections to other programs. */
@ApplicationScoped
class Hooks {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Hook hook) {
        entities.persist(hook);
    }

    Optional<Hook> find(String code) {
        return entities.createQuery("select h from Hook h where h.code = :code", Hook.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<Hook> all() {
        return entities.createQuery("select h from Hook h order by h.code", Hook.class)
                .getResultList();
    }

    /** The codes of those that are not paused. */
    List<String> active() {
        return entities.createQuery("select h.code from Hook h where h.active = true order by h.code", String.class)
                .getResultList();
    }
}
