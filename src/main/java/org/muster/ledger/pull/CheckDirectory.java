package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where one looks up what clients said about what they took and what they hold. */
@ApplicationScoped
public class CheckDirectory {

    private static final int LATEST = 200;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** A receipt as one line of a list. */
    public record ReceiptLine(
            String code,
            Instant receivedAt,
            String keyCode,
            String person,
            String ledger,
            String export,
            String parameters,
            long knownAt,
            long rows,
            String verdict,
            String differences) {}

    /** A reconciliation as one line of a list. */
    public record ReconciliationLine(
            String code,
            Instant madeAt,
            String keyCode,
            String person,
            String ledger,
            LocalDate asOf,
            long knownAt,
            int compared,
            int differing,
            String verdict) {}

    /** The latest receipts, the newest first. */
    public List<ReceiptLine> receipts(String ledger) {
        return entities.createQuery(
                        "select new org.muster.ledger.pull.CheckDirectory.ReceiptLine(r.code, r.receivedAt, r.keyCode,"
                                + " r.person, r.ledger, r.export, r.parameters, r.knownAt, r.rows, r.verdict,"
                                + " r.differences) from PullReceipt r where r.ledger = :ledger"
                                + " order by r.receivedAt desc, r.id desc",
                        ReceiptLine.class)
                .setParameter("ledger", ledger)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** The latest reconciliations, the newest first. */
    public List<ReconciliationLine> reconciliations(String ledger) {
        return entities.createQuery(
                        "select new org.muster.ledger.pull.CheckDirectory.ReconciliationLine(r.code, r.madeAt,"
                                + " r.keyCode, r.person, r.ledger, r.asOf, r.knownAt, r.compared, r.differing,"
                                + " r.verdict) from Reconciliation r where r.ledger = :ledger"
                                + " order by r.madeAt desc, r.id desc",
                        ReconciliationLine.class)
                .setParameter("ledger", ledger)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** A reconciliation whole. */
    public Optional<ReconciliationSheet> reconciliation(String code) {
        return entities.createQuery("select r from Reconciliation r where r.code = :code", Reconciliation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Reconciliation::sheet);
    }
}
