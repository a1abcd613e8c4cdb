package org.muster.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.muster.shared.usecase.Refusal;

/** All places, open and closed. */
@ApplicationScoped
class Places {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Place place) {
        entities.persist(place);
    }

    Optional<Place> find(String code) {
        return entities.createQuery("select p from Place p where p.code = :code", Place.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Place byCode(String code) {
        return find(code).orElseThrow(() -> Refusal.missing(code));
    }

    /** How many open places are directly in it. */
    long openIn(String code) {
        return entities.createQuery(
                        "select count(p) from Place p where p.parent = :code and p.active = :open", Long.class)
                .setParameter("code", code)
                .setParameter("open", true)
                .getSingleResult();
    }
}
