package org.muster.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.persistence.sessions.Session;

/** How many SQL statements this server has sent since it started. */
@ApplicationScoped
public class StatementCount {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    public long sent() {
        return StatementProfiler.sent(entities.unwrap(Session.class));
    }
}
