package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All rules. */
@ApplicationScoped
class InspectionRules {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(InspectionRule rule) {
        entities.persist(rule);
    }

    /** Writes what was changed before duties are planned by it. */
    void written() {
        entities.flush();
    }

    Optional<InspectionRule> find(String code) {
        return entities.createQuery("select r from InspectionRule r where r.code = :code", InspectionRule.class)
                .setParameter("code", code)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /** Those in force; a few dozen. */
    List<InspectionRule> active() {
        return entities.createQuery(
                        "select r from InspectionRule r where r.active = true order by r.code", InspectionRule.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
