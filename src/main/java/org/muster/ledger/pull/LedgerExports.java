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

    /** The newest export of just this state that the person asked for. */
    Optional<LedgerExport> same(WantedExport wanted, long knownAt, String person) {
        return entities.createQuery(
                        "select e from LedgerExport e where e.askedBy = :person and e.ledger = :ledger"
                                + " and e.export = :export and e.format = :format and e.parameters = :parameters"
                                + " and e.knownAt = :known order by e.id desc",
                        LedgerExport.class)
                .setParameter("person", person)
                .setParameter("ledger", wanted.ledger())
                .setParameter("export", wanted.export())
                .setParameter("format", wanted.format())
                .setParameter("parameters", wanted.text())
                .setParameter("known", knownAt)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<LedgerExport> find(String code) {
        return entities.createQuery("select e from LedgerExport e where e.code = :code", LedgerExport.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
