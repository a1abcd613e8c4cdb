package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The chart of accounts. */
@ApplicationScoped
class Accounts {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Account account) {
        entities.persist(account);
    }

    /** The account of this number, or the one Muster posts to in this role. */
    Optional<Account> clashing(String number, String role) {
        return entities.createQuery(
                        "select a from Account a where a.number = :number or (a.role = :role and a.role <> :none)",
                        Account.class)
                .setParameter("number", number)
                .setParameter("role", role)
                .setParameter("none", "")
                .getResultStream()
                .findFirst();
    }
}
