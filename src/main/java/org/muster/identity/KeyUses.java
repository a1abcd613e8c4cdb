package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The last use of every key, written in the database itself, so that servers beside each other tell of the same. */
@ApplicationScoped
class KeyUses {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(KeyUse use) {
        entities.persist(use);
    }

    /** Puts down a later use, if the key was ever used before. */
    boolean again(String code, String address, Instant now) {
        return entities.createQuery("update KeyUse u set u.usedAt = :now, u.address = :address, u.changedAt = :now"
                                + " where u.code = :code")
                        .setParameter("now", now)
                        .setParameter("address", address)
                        .setParameter("code", code)
                        .executeUpdate()
                > 0;
    }

    /** The last uses of a person's keys, by the keys' codes. */
    Map<String, KeyUse> of(String owner) {
        return entities.createQuery(
                        "select u from KeyUse u, ApiKey k where k.owner = :owner and u.code = k.code", KeyUse.class)
                .setParameter("owner", owner)
                .getResultStream()
                .collect(Collectors.toMap(KeyUse::code, Function.identity()));
    }
}
