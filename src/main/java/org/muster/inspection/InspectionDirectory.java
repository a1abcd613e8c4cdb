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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.asset.Asset;
import org.muster.identity.Person;
import org.muster.identity.PersonDirectory;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.NameOf;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/** Where checks are looked up; only those at sites whose duties the caller may read. */
@ApplicationScoped
public class InspectionDirectory {

    public static final Sort<Instant> NEWEST =
            Sort.byInstant("recorded", "recordedAt").reversed();

    /** The orders offered, the usual one first. */
    public static final List<Sort<?>> SORTS = List.of(NEWEST);

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Inspections inspections;
    private final ChecklistDirectory checklists;
    private final PhotoStream photos;
    private final PersonDirectory people;
    private final OpenCommand open;

    @Inject
    InspectionDirectory(
            Inspections inspections,
            ChecklistDirectory checklists,
            PhotoStream photos,
            PersonDirectory people,
            OpenCommand open) {
        this.inspections = inspections;
        this.checklists = checklists;
        this.photos = photos;
        this.people = people;
        this.open = open;
    }

    InspectionDirectory() {
        this(null, null, null, null, null);
    }

    /** The stretch of the list at the position, counted when it is the first. */
    public Slice<InspectionRow> list(InspectionFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<InspectionRow> listOn(InspectionFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** All rows one after the other, read while they are taken. */
    public Stream<InspectionRow> rows(InspectionFilter filter, Sort<?> sort) {
        return Stretches.of(from -> listOn(filter, sort, from, Stretches.USUAL));
    }

    /** One check with the questions of its edition, its answers and photos. */
    public Optional<InspectionSheet> find(String code) {
        return visible(code)
                .map(found -> found.sheet(
                        checklists.find(found.checklist(), found.edition()).orElseThrow(),
                        people.names(Set.of(found.doneBy())).getOrDefault(found.doneBy(), found.doneBy())));
    }

    /** One photo of a check the caller may see. */
    public Optional<byte[]> photo(String code, int item, int number) {
        return visible(code).flatMap(found -> photos.read(code, item, number));
    }

    private Optional<Inspection> visible(String code) {
        return inspections.find(code).filter(found -> reach().covers(found.site()));
    }

    private Keyset<Inspection, InspectionRow> keyset(InspectionFilter filter) {
        return new Keyset<>(entities, Inspection.class, InspectionRow.class, new Shape(filter, reach()));
    }

    private Reach reach() {
        return open.by().reach(Right.READ_DUTIES);
    }

    private record Shape(InspectionFilter filter, Reach reach) implements Keyset.Shape<Inspection, InspectionRow> {

        @Override
        public CompoundSelection<InspectionRow> row(
                CriteriaBuilder builder, CriteriaQuery<?> query, Root<Inspection> root) {
            return builder.construct(
                    InspectionRow.class,
                    root.get("id"),
                    root.get("code"),
                    root.get("asset"),
                    DutyShape.named(builder, query, Asset.class, "tag", "name", root.get("asset")),
                    root.get("site"),
                    root.get("rule"),
                    root.get("duty"),
                    root.get("purpose"),
                    root.get("checklist"),
                    root.get("edition"),
                    root.get("result"),
                    root.get("doneOn"),
                    root.get("doneBy"),
                    new NameOf(builder, query).in(Person.class, root.get("doneBy")),
                    root.get("recordedAt"),
                    root.get("reason"),
                    root.get("step"),
                    root.get("finding"));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Inspection> root) {
            var where = new ArrayList<Predicate>();
            if (!reach.everywhere()) {
                where.add(
                        reach.nowhere()
                                ? builder.disjunction()
                                : root.get("site").in(reach.sites()));
            }
            Map.of("asset", filter.asset(), "site", filter.site(), "rule", filter.rule())
                    .forEach((name, code) -> {
                        if (!code.isEmpty()) {
                            where.add(builder.equal(root.get(name), code));
                        }
                    });
            if (!filter.results().isEmpty()) {
                where.add(root.get("result").in(filter.results()));
            }
            if (!filter.purposes().isEmpty()) {
                where.add(root.get("purpose").in(filter.purposes()));
            }
            return where;
        }
    }
}
