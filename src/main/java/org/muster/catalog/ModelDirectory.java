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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.Containing;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;

/** Where one looks up models. */
@ApplicationScoped
public class ModelDirectory {

    public static final Sort<String> BY_CODE = Sort.byCode("code", "code");
    public static final Sort<String> BY_NAME = Sort.byText("name", "name");
    public static final Sort<String> BY_MAKER = Sort.byText("maker", "maker");

    /** The orders offered, the usual one first. */
    public static final List<Sort<?>> SORTS = List.of(BY_CODE, BY_NAME, BY_MAKER);

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Entries entries;

    @Inject
    ModelDirectory(Entries entries) {
        this.entries = entries;
    }

    ModelDirectory() {
        this(null);
    }

    /** The stretch of the list at the position, counted when it is the first. */
    public Slice<ModelRow> list(ModelFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<ModelRow> readOn(ModelFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** The first models that contain the words, for pickers. */
    public List<ModelRow> search(ModelFilter filter, int limit) {
        return readOn(filter, BY_CODE, Optional.empty(), limit).rows();
    }

    public Optional<ModelSheet> find(String code) {
        return entries.find(Model.class, code).map(ModelSheet::of);
    }

    /** The rows of these codes, in the order of the codes' alphabet. */
    public List<ModelRow> rows(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.muster.catalog.ModelRow(m.id, m.code, m.kind, m.maker, m.name,"
                                        + " m.capability, m.changedAt) from Model m where m.code in :codes"
                                        + " order by m.code",
                                ModelRow.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    private Keyset<Model, ModelRow> keyset(ModelFilter filter) {
        return new Keyset<>(entities, Model.class, ModelRow.class, new Shape(filter));
    }

    private record Shape(ModelFilter filter) implements Keyset.Shape<Model, ModelRow> {

        @Override
        public CompoundSelection<ModelRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Model> root) {
            return builder.construct(
                    ModelRow.class,
                    root.get("id"),
                    root.get("code"),
                    root.get("kind"),
                    root.get("maker"),
                    root.get("name"),
                    root.get("capability"),
                    root.get("changedAt"));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Model> root) {
            var where = new ArrayList<>(new Containing(filter.text())
                    .in(builder, List.of(root.get("code"), root.get("name"), root.get("maker"))));
            if (!filter.kinds().isEmpty()) {
                where.add(root.get("kind").in(filter.kinds()));
            }
            if (!filter.capability().isEmpty()) {
                where.add(builder.equal(root.get("capability"), filter.capability()));
            }
            return where;
        }
    }
}
