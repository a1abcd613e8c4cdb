package org.muster.readiness;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import org.muster.plan.Part;

/**
 * The assets an evaluation asks about: those plans count on by name, and those that have a capability. They are asked for
 * one way and then the other, as a question that lets either be true finds neither by an index; what is found both ways is
 * answered twice.
 */
record InQuestion(Collection<String> plans, Collection<String> capabilities) {

    /** How {@code a}, the asset, is found by {@code l}, the line that names it. */
    static final String NAMED = "l.part = :assignment and l.plan in :plans and a.tag = l.refersTo";

    /** How it is found by what it can do. */
    static final String ABLE = "a.capability in :capabilities";

    /** How {@code a} is found that is on its way for {@code l}, the requirement it is procured for. */
    static final String CLOSING = "l.part = :requirement and l.plan in :plans and a.stage in :coming"
            + " and a.closes = concat(l.plan, '/', l.code)";

    <T> TypedQuery<T> closing(TypedQuery<T> query) {
        return query.setParameter("requirement", Part.REQUIREMENT)
                .setParameter("coming", AssetFact.ON_ITS_WAY)
                .setParameter("plans", plans);
    }

    <T> TypedQuery<T> named(TypedQuery<T> query) {
        return query.setParameter("assignment", Part.ASSIGNMENT).setParameter("plans", plans);
    }

    <T> TypedQuery<T> able(TypedQuery<T> query) {
        return query.setParameter("capabilities", capabilities);
    }
}
