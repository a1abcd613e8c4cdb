package org.muster.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.muster.shared.persistence.Aggregate;

/** All exercises and trainings. */
@ApplicationScoped
class Proofs {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Aggregate proof) {
        entities.persist(proof);
    }

    /** The number of the next exercise. */
    String nextDrill() {
        return code("D", entities.createQuery("select count(d) from Drill d", Long.class));
    }

    /** The number of the next training. */
    String nextTraining() {
        return code("T", entities.createQuery("select count(t) from Training t", Long.class));
    }

    private static String code(String letter, TypedQuery<Long> count) {
        return "%s-%04d".formatted(letter, count.getSingleResult() + 1);
    }
}
