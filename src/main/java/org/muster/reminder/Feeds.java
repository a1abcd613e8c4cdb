package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All private calendar addresses that were ever made. */
@ApplicationScoped
class Feeds {

    private static final int NEWEST = 50;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Feed feed) {
        entities.persist(feed);
    }

    List<Feed> of(String person) {
        return entities.createQuery("select f from Feed f where f.person = :person order by f.id desc", Feed.class)
                .setParameter("person", person)
                .setMaxResults(NEWEST)
                .getResultList();
    }

    /** Whose calendar the address opens; nobody's once it is revoked. */
    Optional<String> reader(String digest) {
        return entities.createQuery(
                        "select f.person from Feed f where f.digest = :digest and f.revoked = false", String.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }
}
