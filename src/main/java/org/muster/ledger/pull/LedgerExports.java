package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The exports made in the background. */
@ApplicationScoped
class LedgerExports {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(LedgerExport export) {
        entities.persist(export);
    }

    Optional<LedgerExport> find(String code) {
        return entities.createQuery("select e from LedgerExport e where e.code = :code", LedgerExport.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
