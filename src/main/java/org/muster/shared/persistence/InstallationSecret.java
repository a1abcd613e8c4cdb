package org.muster.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The random secret this installation made for itself at its first start; it lives in the database, so that every server
 * on it seals alike.
 */
@ApplicationScoped
public class InstallationSecret {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final AtomicReference<String> known = new AtomicReference<>("");

    public String value() {
        if (known.get().isEmpty()) {
            known.set((String) entities.createNativeQuery("select secret from installation where id = 1")
                    .getSingleResult());
        }
        return known.get();
    }
}
