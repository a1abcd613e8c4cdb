package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The keys whose last moment lies between these, with their owners, the first to end first. */
    Stream<Map.Entry<ApiKey, Person>> ending(Instant from, Instant until) {
        return entities.createQuery(
                        "select k, p from ApiKey k, Person p where p.code = k.owner and k.revoked = false"
                                + " and p.active = true and k.expiresAt >= :from and k.expiresAt <= :until"
                                + " order by k.expiresAt, k.id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> Map.entry((ApiKey) row[0], (Person) row[1]));
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
