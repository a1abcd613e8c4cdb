package org.muster.inspection;

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
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where one looks up inspection rules. */
@ApplicationScoped
public class RuleDirectory {

    public static final Sort<String> BY_CODE = Sort.byCode("code", "code");

    /** The orders offered, the usual one first. */
    public static final List<Sort<?>> SORTS = List.of(BY_CODE, Sort.byText("name", "name"));

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final InspectionRules rules;
    private final OpenCommand open;

    @Inject
    RuleDirectory(InspectionRules rules, OpenCommand open) {
        this.rules = rules;
        this.open = open;
    }

    RuleDirectory() {
        this(null, null);
    }

    /** The stretch of the list at the position, counted when it is the first. */
    public Slice<RuleRow> list(RuleFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<RuleRow> listOn(RuleFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    public Optional<RuleSheet> find(String code) {
        open.by().require(Right.READ_DUTIES);
        return rules.find(code).map(RuleSheet::of);
    }

    private Keyset<InspectionRule, RuleRow> keyset(RuleFilter filter) {
        open.by().require(Right.READ_DUTIES);
        return new Keyset<>(entities, InspectionRule.class, RuleRow.class, new Shape(filter));
    }

    private record Shape(RuleFilter filter) implements Keyset.Shape<InspectionRule, RuleRow> {

        @Override
        public CompoundSelection<RuleRow> row(
                CriteriaBuilder builder, CriteriaQuery<?> query, Root<InspectionRule> root) {
            return builder.construct(
                    RuleRow.class,
                    root.get("id"),
                    root.get("code"),
                    root.get("name"),
                    root.get("nameZh"),
                    root.get("purpose"),
                    root.get("kind"),
                    root.get("model"),
                    root.get("site"),
                    root.get("asset"),
                    root.get("recurrence"),
                    root.get("checklist"),
                    root.get("source"),
                    root.get("active"));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<InspectionRule> root) {
            var where = new ArrayList<>(new Containing(filter.text())
                    .in(builder, List.of(root.get("code"), root.get("name"), root.get("nameZh"))));
            if (!filter.kinds().isEmpty()) {
                where.add(root.get("kind")
                        .in(filter.kinds().stream().map(Enum::name).toList()));
            }
            if (!filter.purposes().isEmpty()) {
                where.add(root.get("purpose").in(filter.purposes()));
            }
            if (!filter.sources().isEmpty()) {
                where.add(root.get("source").in(filter.sources()));
            }
            filter.active().ifPresent(asked -> where.add(builder.equal(root.get("active"), asked)));
            return where;
        }
    }
}
