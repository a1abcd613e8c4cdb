package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.ledger.NarrowedDirectory;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;

/** Where one looks up who pulled what when. */
@ApplicationScoped
public class PullDirectory {

    /** The orders offered; the newest first is the usual one. */
    public static final List<Sort<?>> SORTS =
            List.of(Sort.byInstant("pulled", "pulledAt").reversed());

    private static final NarrowedDirectory<PullRecord, PullRow> LIST = new NarrowedDirectory<>(
            PullRecord.class,
            PullRow.class,
            List.of(
                    "id",
                    "pulledAt",
                    "keyCode",
                    "person",
                    "address",
                    "ledger",
                    "export",
                    "parameters",
                    "format",
                    "knownAt",
                    "rows",
                    "bytes",
                    "sha256",
                    "outcome"),
            List.of("ledger", "export", "keyCode", "person", "outcome"),
            "");

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** A stretch of the book of pulls, narrowed by the values given. */
    public Slice<PullRow> list(Map<String, List<String>> narrowed, Sort<?> sort, Optional<Position> from, int limit) {
        return LIST.list(entities, narrowed, sort, from, limit);
    }

    /** All of it one after the other, the newest first. */
    public Stream<PullRow> rows(Map<String, List<String>> narrowed) {
        return LIST.rows(entities, narrowed, SORTS.get(0));
    }

    /** When a key was last used for a pull. */
    public Optional<Instant> lastUse(String keyCode) {
        return Optional.ofNullable(
                entities.createQuery("select max(p.pulledAt) from PullRecord p where p.keyCode = :key", Instant.class)
                        .setParameter("key", keyCode)
                        .getSingleResult());
    }
}
