package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The book of pulls, with what clients said about them. */
@ApplicationScoped
class PullRecords {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }
}
