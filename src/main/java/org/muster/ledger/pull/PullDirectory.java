package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;

/** Where one looks up who pulled what when. */
@ApplicationScoped
public class PullDirectory {

    /** The orders offered; the newest first is the usual one. */
    public static final List<Sort<?>> SORTS =
            List.of(Sort.byInstant("pulled", "pulledAt").reversed());

    private static final List<String> FILTERS = List.of("ledger", "export", "keyCode", "person", "outcome");

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** A stretch of the book of pulls, narrowed by the values given. */
    public Slice<PullRow> list(Map<String, List<String>> narrowed, Sort<?> sort, Optional<Position> from, int limit) {
        return new Keyset<>(entities, PullRecord.class, PullRow.class, new Shape(narrowed)).read(sort, from, limit);
    }

    /** When a key was last used for a pull. */
    public Optional<Instant> lastUse(String keyCode) {
        return Optional.ofNullable(
                entities.createQuery("select max(p.pulledAt) from PullRecord p where p.keyCode = :key", Instant.class)
                        .setParameter("key", keyCode)
                        .getSingleResult());
    }

    private record Shape(Map<String, List<String>> narrowed) implements Keyset.Shape<PullRecord, PullRow> {

        @Override
        public CompoundSelection<PullRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<PullRecord> root) {
            return builder.construct(
                    PullRow.class,
                    Stream.of(
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
                                    "outcome")
                            .map(root::get)
                            .toArray(jakarta.persistence.criteria.Selection[]::new));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<PullRecord> root) {
            var where = new ArrayList<Predicate>();
            FILTERS.forEach(name -> {
                var values = narrowed.getOrDefault(name, List.of());
                if (!values.isEmpty()) {
                    where.add(root.get(name).in(values));
                }
            });
            return where;
        }
    }
}
