package org.muster.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.identity.Person;
import org.muster.shared.persistence.Containing;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.NameOf;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/** Where findings are looked up; only those of sites whose duties the caller may read. */
@ApplicationScoped
public class FindingDirectory {

    public static final Sort<LocalDate> NEWEST =
            Sort.byDate("opened", "openedOn").reversed();

    /** The orders offered, the usual one first. */
    public static final List<Sort<?>> SORTS =
            List.of(NEWEST, Sort.byDate("due", "fixDue"), Sort.byConstant("severity", "severity", Severity.class));

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Findings findings;
    private final OpenCommand open;

    @Inject
    FindingDirectory(Findings findings, OpenCommand open) {
        this.findings = findings;
        this.open = open;
    }

    FindingDirectory() {
        this(null, null);
    }

    /** The stretch of the list at the position, counted when it is the first. */
    public Slice<FindingRow> list(FindingFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<FindingRow> listOn(FindingFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** All rows one after the other, read while they are taken. */
    public Stream<FindingRow> rows(FindingFilter filter, Sort<?> sort) {
        return Stretches.of(from -> listOn(filter, sort, from, Stretches.USUAL));
    }

    public Optional<FindingSheet> find(String code) {
        return findings.find(code)
                .filter(finding -> reach().covers(finding.site()))
                .map(Finding::sheet);
    }

    private Keyset<Finding, FindingRow> keyset(FindingFilter filter) {
        return new Keyset<>(entities, Finding.class, FindingRow.class, new Shape(filter, reach()));
    }

    private Reach reach() {
        return open.by().reach(Right.READ_DUTIES);
    }

    private record Shape(FindingFilter filter, Reach reach) implements Keyset.Shape<Finding, FindingRow> {

        @Override
        public CompoundSelection<FindingRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Finding> root) {
            var names = new NameOf(builder, query);
            return builder.construct(
                    FindingRow.class,
                    root.get("id"),
                    root.get("code"),
                    root.get("kind"),
                    root.get("severity"),
                    root.get("stage"),
                    root.get("subjectType"),
                    root.get("reference"),
                    root.get("site"),
                    root.get("title"),
                    root.get("source"),
                    root.get("openedBy"),
                    names.in(Person.class, root.get("openedBy")),
                    root.get("openedOn"),
                    root.get("plannedFix"),
                    root.get("fixBy"),
                    names.in(Person.class, root.get("fixBy")),
                    root.get("fixDue"),
                    root.get("closedBy"),
                    root.get("version"));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Finding> root) {
            var where = new ArrayList<>(new Containing(filter.text())
                    .in(builder, List.of(root.get("code"), root.get("title"), root.get("reference"))));
            if (!reach.everywhere()) {
                where.add(
                        reach.nowhere()
                                ? builder.disjunction()
                                : root.get("site").in(reach.sites()));
            }
            if (!filter.stages().isEmpty()) {
                where.add(root.get("stage").in(filter.stages()));
            }
            if (!filter.severities().isEmpty()) {
                where.add(root.get("severity").in(filter.severities()));
            }
            if (!filter.kinds().isEmpty()) {
                where.add(root.get("kind").in(filter.kinds()));
            }
            if (!filter.subject().isEmpty()) {
                where.add(builder.equal(root.get("reference"), filter.subject()));
            }
            if (!filter.site().isEmpty()) {
                where.add(builder.equal(root.get("site"), filter.site()));
            }
            return where;
        }
    }
}
