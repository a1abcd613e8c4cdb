package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where one looks up business lines and loss scenarios: a few dozen of each. */
@ApplicationScoped
public class ContinuityDirectory {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** All business lines, by code. */
    public List<BusinessLineRow> businessLines() {
        return entities.createQuery("select b from BusinessLine b order by b.code", BusinessLine.class)
                .getResultStream()
                .map(BusinessLineRow::of)
                .toList();
    }

    public Optional<BusinessLineRow> businessLine(String code) {
        return entities.createQuery("select b from BusinessLine b where b.code = :code", BusinessLine.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(BusinessLineRow::of);
    }

    /** All scenarios, by code. */
    public List<LossScenarioRow> scenarios() {
        return entities.createQuery("select s from LossScenario s order by s.code", LossScenario.class)
                .getResultStream()
                .map(LossScenarioRow::of)
                .toList();
    }

    public Optional<LossScenarioRow> scenario(String code) {
        return entities.createQuery("select s from LossScenario s where s.code = :code", LossScenario.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(LossScenarioRow::of);
    }
}
