package org.muster.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All findings. */
@ApplicationScoped
class Findings {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** Keeps a new one, which gets its name. */
    void add(Finding finding) {
        entities.persist(finding);
        finding.named();
    }

    Optional<Finding> find(String code) {
        return entities.createQuery("select f from Finding f where f.code = :code", Finding.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Whether one of that kind is still open about the subject. */
    boolean open(FindingKind kind, String type, String reference) {
        return entities.createQuery(
                                "select count(f.id) from Finding f where f.kind = :kind and f.subjectType = :type"
                                        + " and f.reference = :reference and f.stage <> :closed",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("type", type)
                        .setParameter("reference", reference)
                        .setParameter("closed", FindingStage.CLOSED)
                        .getSingleResult()
                > 0;
    }
}
