package org.muster.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

/** Where one looks up vendors. */
@ApplicationScoped
public class VendorDirectory {

    public static final Sort<String> BY_CODE = Sort.byCode("code", "code");
    public static final Sort<String> BY_NAME = Sort.byText("name", "name");

    /** The orders offered, the usual one first. */
    public static final List<Sort<?>> SORTS = List.of(BY_CODE, BY_NAME);

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Entries entries;

    @Inject
    VendorDirectory(Entries entries) {
        this.entries = entries;
    }

    VendorDirectory() {
        this(null);
    }

    /** The stretch of the list at the position, counted when it is the first. */
    public Slice<VendorRow> list(VendorFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<VendorRow> readOn(VendorFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** The first vendors that contain the words, for pickers. */
    public List<VendorRow> search(VendorFilter filter, int limit) {
        return readOn(filter, BY_CODE, Optional.empty(), limit).rows();
    }

    public Optional<VendorSheet> find(String code) {
        return entries.find(Vendor.class, code).map(VendorSheet::of);
    }

    private Keyset<Vendor, VendorRow> keyset(VendorFilter filter) {
        return new Keyset<>(entities, Vendor.class, VendorRow.class, new Shape(filter));
    }

    private record Shape(VendorFilter filter) implements Keyset.Shape<Vendor, VendorRow> {

        @Override
        public CompoundSelection<VendorRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Vendor> root) {
            return builder.construct(
                    VendorRow.class,
                    root.get("id"),
                    root.get("code"),
                    root.get("name"),
                    root.get("type"),
                    root.get("country"),
                    root.get("contact"),
                    root.get("mail"),
                    root.get("phone"),
                    root.get("slaHours"));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Vendor> root) {
            var where = new ArrayList<>(new Containing(filter.text())
                    .in(builder, List.of(root.get("code"), root.get("name"), root.get("contact"))));
            if (!filter.types().isEmpty()) {
                where.add(root.get("type").in(filter.types()));
            }
            return where;
        }
    }
}
