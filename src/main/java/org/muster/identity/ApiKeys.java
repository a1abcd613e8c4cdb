package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys that were ever made. */
@ApplicationScoped
class ApiKeys {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(ApiKey key) {
        entities.persist(key);
    }

    Optional<ApiKey> find(String owner, String code) {
        return entities.createQuery("select k from ApiKey k where k.code = :code and k.owner = :owner", ApiKey.class)
                .setParameter("code", code)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    List<ApiKey> of(String owner) {
        return entities.createQuery("select k from ApiKey k where k.owner = :owner order by k.id desc", ApiKey.class)
                .setParameter("owner", owner)
                .setMaxResults(500)
                .getResultList();
    }

    /** The key of that code with its owner, in one statement. */
    Optional<Map.Entry<ApiKey, Person>> withOwner(String code) {
        return entities.createQuery(
                        "select k, p from ApiKey k, Person p where k.code = :code and p.code = k.owner", Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .map(row -> Map.entry((ApiKey) row[0], (Person) row[1]))
                .findFirst();
    }
}
