package org.muster.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where one looks up the currencies prices may be given in. */
@ApplicationScoped
public class CurrencyDirectory {

    private static final String ROW = "select new org.muster.catalog.CurrencyRow(c.code, c.minorDigits, c.name,"
            + " c.nameZh) from CurrencyUnit c ";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** All currencies by code; the world has fewer than two hundred. */
    public List<CurrencyRow> all() {
        return entities.createQuery(ROW + "order by c.code", CurrencyRow.class).getResultList();
    }

    public Optional<CurrencyRow> find(String code) {
        return entities.createQuery(ROW + "where c.code = :code", CurrencyRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
