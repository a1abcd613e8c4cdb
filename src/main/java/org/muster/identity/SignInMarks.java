package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door's memory; counted in the database itself, so that servers beside each other count together. */
@ApplicationScoped
class SignInMarks {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    Map<String, SignInMark> of(Attempt attempt) {
        return entities.createQuery("select m from SignInMark m where m.mark in :marks", SignInMark.class)
                .setParameter("marks", attempt.marks())
                .getResultStream()
                .collect(Collectors.toMap(SignInMark::mark, Function.identity()));
    }

    void add(SignInMark mark) {
        entities.persist(mark);
    }

    void count(String mark, Instant blockedUntil, Instant now) {
        entities.createQuery("update SignInMark m set m.failures = m.failures + 1, m.blockedUntil = :until,"
                        + " m.changedAt = :now where m.mark = :mark")
                .setParameter("until", blockedUntil)
                .setParameter("now", now)
                .setParameter("mark", mark)
                .executeUpdate();
    }

    void restart(String mark, Instant now) {
        entities.createQuery("update SignInMark m set m.failures = 1, m.blockedUntil = :now, m.changedAt = :now"
                        + " where m.mark = :mark")
                .setParameter("now", now)
                .setParameter("mark", mark)
                .executeUpdate();
    }

    /** Takes back the failure that was counted in advance. */
    void takeBack(String mark, Instant now) {
        entities.createQuery("update SignInMark m set m.failures = m.failures - 1, m.blockedUntil = :now"
                        + " where m.mark = :mark and m.failures > 0")
                .setParameter("now", now)
                .setParameter("mark", mark)
                .executeUpdate();
    }

    void seen(String mark, Instant now) {
        entities.createQuery("update SignInMark m set m.changedAt = :now where m.mark = :mark")
                .setParameter("now", now)
                .setParameter("mark", mark)
                .executeUpdate();
    }

    void forget(Collection<String> marks) {
        entities.createQuery("delete from SignInMark m where m.mark in :marks")
                .setParameter("marks", marks)
                .executeUpdate();
    }

    void forgetFailuresBefore(Instant moment) {
        entities.createQuery("delete from SignInMark m where m.failures > 0 and m.changedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    void forgetAllBefore(Instant moment) {
        entities.createQuery("delete from SignInMark m where m.changedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
