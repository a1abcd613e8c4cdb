package org.muster.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Refusal;

/** Everything in the catalogue; each sort of entry has its own codes. */
@ApplicationScoped
class Entries {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Aggregate entry) {
        entities.persist(entry);
    }

    /** The entry as it stands in the database: looking it up for each of a thousand assets must not write them first. */
    <T extends Aggregate> Optional<T> find(Class<T> sort, String code) {
        return named(sort, code)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    <T extends Aggregate> T byCode(Class<T> sort, String code) {
        return find(sort, code).orElseThrow(() -> Refusal.missing(code));
    }

    void requireFree(Class<? extends Aggregate> sort, String code) {
        if (!named(sort, code).getResultList().isEmpty()) {
            throw Refusal.conflict("code", "catalog.refusal.taken", code);
        }
    }

    private <T extends Aggregate> TypedQuery<T> named(Class<T> sort, String code) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(sort);
        query.where(builder.equal(query.from(sort).get("code"), code));
        return entities.createQuery(query);
    }
}
