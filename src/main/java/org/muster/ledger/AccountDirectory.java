package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where one looks up the chart of accounts. */
@ApplicationScoped
public class AccountDirectory {

    private static final String ROW = "select new org.muster.ledger.AccountRow(a.number, a.name, a.nameZh, a.type,"
            + " a.normalSide, a.role) from Account a ";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** The whole chart in the order of its numbers; a few dozen accounts. */
    public List<AccountRow> all() {
        return entities.createQuery(ROW + "order by a.number", AccountRow.class).getResultList();
    }

    /** The account Muster posts to in this role. */
    public Optional<AccountRow> inRole(String role) {
        return entities.createQuery(ROW + "where a.role = :role", AccountRow.class)
                .setParameter("role", role)
                .getResultStream()
                .findFirst();
    }
}
