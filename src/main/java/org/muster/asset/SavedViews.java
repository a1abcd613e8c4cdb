package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All saved views, as their register handles them. */
@ApplicationScoped
class SavedViews {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    Optional<SavedView> find(String code) {
        return entities.createQuery("select v from SavedView v where v.code = :code", SavedView.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    boolean named(String owner, String name, String except) {
        return entities.createQuery(
                                "select count(v.id) from SavedView v"
                                        + " where v.owner = :owner and v.name = :name and v.code <> :code",
                                Long.class)
                        .setParameter("owner", owner)
                        .setParameter("name", name)
                        .setParameter("code", except)
                        .getSingleResult()
                > 0;
    }

    void add(SavedView view) {
        entities.persist(view);
    }

    void remove(SavedView view) {
        entities.remove(view);
    }
}
