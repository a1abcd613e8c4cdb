package org.muster.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.Containing;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;

/** Where one looks up capabilities. */
@ApplicationScoped
public class CapabilityDirectory {

    public static final Sort<String> BY_CODE = Sort.byCode("code", "code");
    public static final Sort<String> BY_NAME = Sort.byText("name", "name");

    private static final String ROW = "select new org.muster.catalog.CapabilityRow(c.id, c.code, c.kind, c.name,"
            + " c.nameZh, c.description, c.version) from Capability c ";

    /** The orders offered, the usual one first. */
    public static final List<Sort<?>> SORTS = List.of(BY_CODE, BY_NAME);

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** The stretch of the list at the position, counted when it is the first. */
    public Slice<CapabilityRow> list(CapabilityFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<CapabilityRow> readOn(CapabilityFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    public Optional<CapabilityRow> find(String code) {
        return entities.createQuery(ROW + "where c.code = :code", CapabilityRow.class)
                .setParameter("code", code)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /** All capabilities of a kind; a few dozen at most. */
    public List<CapabilityRow> of(Kind kind) {
        return entities.createQuery(ROW + "where c.kind = :kind order by c.code", CapabilityRow.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    private Keyset<Capability, CapabilityRow> keyset(CapabilityFilter filter) {
        return new Keyset<>(entities, Capability.class, CapabilityRow.class, new Shape(filter));
    }

    private record Shape(CapabilityFilter filter) implements Keyset.Shape<Capability, CapabilityRow> {

        @Override
        public CompoundSelection<CapabilityRow> row(
                CriteriaBuilder builder, CriteriaQuery<?> query, Root<Capability> root) {
            return builder.construct(
                    CapabilityRow.class,
                    root.get("id"),
                    root.get("code"),
                    root.get("kind"),
                    root.get("name"),
                    root.get("nameZh"),
                    root.get("description"),
                    root.get("version"));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Capability> root) {
            var where = new ArrayList<>(new Containing(filter.text())
                    .in(builder, List.of(root.get("code"), root.get("name"), root.get("nameZh"))));
            if (!filter.kinds().isEmpty()) {
                where.add(root.get("kind").in(filter.kinds()));
            }
            return where;
        }
    }
}
