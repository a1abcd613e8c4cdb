package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.finding.FindingDesk;
import org.muster.finding.FindingKind;
import org.muster.finding.NewFinding;
import org.muster.finding.Severity;
import org.muster.place.PlaceDirectory;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;

/**
 * The controlled copies of plans (ISO 22301:2019, 7.5.3: obsolete documents must not be used by mistake): where they are,
 * and the call to bring back those that an edition outdates. The call is a finding about the copy, so that its keeper is
 * told, reminded, and somebody else closes it.
 */
@ApplicationScoped
class Copies {

    private static final List<Stage> OUT_THERE =
            List.of(Stage.IN_STORE, Stage.DEPLOYED, Stage.QUARANTINED, Stage.IN_MAINTENANCE, Stage.MISSING);

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final FindingDesk findings;
    private final PlaceDirectory places;
    private final Clock clock;

    @Inject
    Copies(FindingDesk findings, PlaceDirectory places, Clock clock) {
        this.findings = findings;
        this.places = places;
        this.clock = clock;
    }

    Copies() {
        this(null, null, null);
    }

    /** The copies of a plan that are out there, by tag. */
    List<CopyRow> of(String plan) {
        return all().getOrDefault(plan, List.of());
    }

    /** The copies of all plans that are out there, by plan. An organisation keeps some dozens. */
    Map<String, List<CopyRow>> all() {
        return entities.createQuery(
                        "select a.tag, a.name, a.stage, a.site, a.place, a.custodian, a.particulars from Asset a"
                                + " where a.kind = :copy and a.stage in :outThere order by a.tag",
                        Object[].class)
                .setParameter("copy", Kind.CONTROLLED_COPY)
                .setParameter("outThere", OUT_THERE)
                .getResultStream()
                .filter(row -> document((Particulars) row[6]).isPresent())
                .collect(Collectors.groupingBy(
                        row -> document((Particulars) row[6]).orElseThrow(),
                        Collectors.mapping(Copies::row, Collectors.toList())));
    }

    private static CopyRow row(Object[] row) {
        return new CopyRow(
                (String) row[0],
                (String) row[1],
                (Stage) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                ((Particulars) row[6]).get("document_version").orElse(""));
    }

    /** The plan that is copied, if it is a plan. */
    static Optional<String> document(Particulars particulars) {
        return particulars.get("copy_of").filter("PLAN"::equals).flatMap(plan -> particulars.get("document_code"));
    }

    /** Calls back every copy of another edition that is not called back yet. */
    void recall(String plan, int edition) {
        of(plan).stream().filter(copy -> !copy.shows(edition)).forEach(copy -> {
            var subject = new Subject("asset", copy.tag());
            if (!findings.isOpen(FindingKind.RECALL, subject)) {
                var title = plan + ": " + copy.version() + " \u2192 " + edition;
                findings.open(
                        new NewFinding(
                                FindingKind.RECALL, Severity.MINOR, subject, copy.site(), title, copy.name(), plan),
                        today(copy.site()));
            }
        });
    }

    private LocalDate today(String site) {
        return LocalDate.now(clock.withZone(places.zone(site).orElse(ZoneOffset.UTC)));
    }
}
