package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * The controlled copies of plans and of their contact lists (ISO 22301:2019, 7.5.3: obsolete documents must not be used by mistake): where they are,
 * and the call to bring back those that an edition, or a change of whom the plan calls, outdates. The call is a finding about the copy, so that its keeper is
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
                .filter(row -> plan((Particulars) row[6]).isPresent())
                .collect(Collectors.groupingBy(
                        row -> plan((Particulars) row[6]).orElseThrow(),
                        Collectors.mapping(Copies::row, Collectors.toList())));
    }

    private static CopyRow row(Object[] row) {
        var particulars = (Particulars) row[6];
        return new CopyRow(
                (String) row[0],
                (String) row[1],
                CopyOf.valueOf(particulars.get("copy_of").orElseThrow()),
                (Stage) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                particulars.get("document_version").orElse(""));
    }

    /** The plan that is copied, or whose contacts are. */
    static Optional<String> plan(Particulars particulars) {
        return particulars.get("copy_of").flatMap(document -> particulars.get("document_code"));
    }

    /** Calls back every copy of another edition, or of other contacts, that is not called back yet. */
    void recall(Plan plan) {
        of(plan.code()).stream()
                .filter(copy -> !copy.shows(plan.inForce(), plan.contacts()))
                .forEach(copy -> recall(plan, copy));
    }

    private void recall(Plan plan, CopyRow copy) {
        var subject = new Subject("asset", copy.tag());
        if (!findings.isOpen(FindingKind.RECALL, subject)) {
            var holds = copy.of() == CopyOf.PLAN ? plan.inForce() : plan.contacts();
            var title = plan.code() + ": " + copy.version() + " \u2192 " + holds;
            findings.open(
                    new NewFinding(
                            FindingKind.RECALL, Severity.MINOR, subject, copy.site(), title, copy.name(), plan.code()),
                    today(copy.site()));
        }
    }

    /** Whether a contact reads on a list as it did; when it was last called is not what one calls by. */
    static boolean readsAlike(Optional<Particulars> before, Optional<Particulars> after) {
        return before.map(Copies::printed).equals(after.map(Copies::printed));
    }

    private static Map<String, String> printed(Particulars contact) {
        var values = new TreeMap<>(contact.values());
        values.remove("verified_on");
        return values;
    }

    private LocalDate today(String site) {
        return LocalDate.now(clock.withZone(places.zone(site).orElse(clock.getZone())));
    }
}
