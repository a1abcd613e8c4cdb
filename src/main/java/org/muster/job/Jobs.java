package org.muster.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All jobs. */
@ApplicationScoped
class Jobs {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Job job) {
        entities.persist(job);
        entities.flush();
    }

    Optional<Job> find(String code) {
        return entities.createQuery("select j from Job j where j.code = :code", Job.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<Job> newestOf(String person, int limit) {
        return entities.createQuery("select j from Job j where j.startedBy = :person order by j.id desc", Job.class)
                .setParameter("person", person)
                .setMaxResults(limit)
                .getResultList();
    }
}
