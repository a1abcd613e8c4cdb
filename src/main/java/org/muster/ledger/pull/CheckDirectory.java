package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.ledger.NarrowedDirectory;
import org.muster.shared.persistence.Keyed;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;

/** Where one looks up what clients said about what they took and what they hold. */
@ApplicationScoped
public class CheckDirectory {

    public static final Sort<Long> LATEST = Sort.byNumber("made", "id").reversed();

    private static final NarrowedDirectory<PullReceipt, ReceiptLine> RECEIPTS = new NarrowedDirectory<>(
            PullReceipt.class,
            ReceiptLine.class,
            List.of(
                    "id",
                    "code",
                    "receivedAt",
                    "keyCode",
                    "person",
                    "ledger",
                    "export",
                    "parameters",
                    "knownAt",
                    "rows",
                    "verdict",
                    "differences"),
            List.of("ledger", "export", "keyCode", "person", "verdict"),
            "");
    private static final NarrowedDirectory<Reconciliation, ReconciliationLine> RECONCILIATIONS =
            new NarrowedDirectory<>(
                    Reconciliation.class,
                    ReconciliationLine.class,
                    List.of(
                            "id",
                            "code",
                            "madeAt",
                            "keyCode",
                            "person",
                            "ledger",
                            "asOf",
                            "knownAt",
                            "compared",
                            "differing",
                            "verdict"),
                    List.of("ledger", "keyCode", "person", "verdict"),
                    "asOf");

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** A receipt as one line of a list. */
    public record ReceiptLine(
            long id,
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
            String differences)
            implements Keyed {

        @Override
        public String key(String sort) {
            return Long.toString(id);
        }
    }

    /** A reconciliation as one line of a list. */
    public record ReconciliationLine(
            long id,
            String code,
            Instant madeAt,
            String keyCode,
            String person,
            String ledger,
            LocalDate asOf,
            long knownAt,
            int compared,
            int differing,
            String verdict)
            implements Keyed {

        @Override
        public String key(String sort) {
            return Long.toString(id);
        }
    }

    /** A stretch of the receipts, narrowed by the values given, the latest first. */
    public Slice<ReceiptLine> receipts(Map<String, List<String>> wanted, Optional<Position> from, int limit) {
        return RECEIPTS.list(entities, wanted, LATEST, from, limit);
    }

    /** All receipts one after the other. */
    public Stream<ReceiptLine> receipts(Map<String, List<String>> wanted) {
        return RECEIPTS.rows(entities, wanted, LATEST);
    }

    /** A stretch of the reconciliations, narrowed by the values given, the latest first. */
    public Slice<ReconciliationLine> reconciliations(
            Map<String, List<String>> wanted, Optional<Position> from, int limit) {
        return RECONCILIATIONS.list(entities, wanted, LATEST, from, limit);
    }

    /** All reconciliations one after the other. */
    public Stream<ReconciliationLine> reconciliations(Map<String, List<String>> wanted) {
        return RECONCILIATIONS.rows(entities, wanted, LATEST);
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
