package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.muster.shared.due.Obligation;
import org.muster.shared.fact.Subject;

/** Who took on what somebody handed on. */
@ApplicationScoped
class AssigneeDirectory implements Obligation.HandedOn {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    @Override
    public boolean to(String person, Subject subject, String rule) {
        return !entities.createQuery(
                        "select w.id from Watch w where w.subjectType = :type and w.subjectRef = :reference"
                                + " and w.rule = :rule and w.assignee = :person and w.state = 'OPEN'",
                        Long.class)
                .setParameter("type", subject.type())
                .setParameter("reference", subject.reference())
                .setParameter("rule", rule)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
