package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All published editions of all checklists. */
@ApplicationScoped
class Checklists {

    /** What is never changed is read without being watched for changes. */
    static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Checklist checklist) {
        entities.persist(checklist);
    }

    /** The latest edition. */
    Optional<Checklist> find(String code) {
        return entities.createQuery(
                        "select c from Checklist c where c.code = :code order by c.edition desc", Checklist.class)
                .setHint(READ_ONLY, true)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Checklist> find(String code, int edition) {
        return entities.createQuery(
                        "select c from Checklist c where c.code = :code and c.edition = :edition", Checklist.class)
                .setHint(READ_ONLY, true)
                .setParameter("code", code)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }
}
