package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.muster.catalog.Kind;
import org.muster.finding.FindingKind;
import org.muster.finding.FindingStage;
import org.muster.finding.Severity;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.InspectionResult;
import org.muster.inspection.Settlement;
import org.muster.plan.Part;

/** What checks have shown of all assets in question: three statements, however many they are. */
@ApplicationScoped
class Observations {

    private static final String WANTED = " (a.capability in :capabilities or a.tag in"
            + " (select l.refersTo from PlanLine l where l.part = :assignment and l.plan in :plans))";
    private static final String CHECKS =
            "select d.asset, d.planned, d.lateUntil, d.purpose from Duty d, Asset a where a.tag = d.asset"
                    + " and d.settlement = :open and d.paused = false and" + WANTED;
    private static final String COPY_CHECKS =
            "select d.asset, d.planned, d.lateUntil from Duty d, Asset a where a.tag = d.asset"
                    + " and d.settlement = :open and d.paused = false and a.kind = :copy order by d.planned, d.id";
    private static final String RESULTS =
            "select i.asset, i.result from Inspection i, Asset a where a.tag = i.asset and i.result <> :undone"
                    + " and i.id = (select max(j.id) from Inspection j where j.asset = i.asset and j.result <> :undone)"
                    + " and" + WANTED;
    private static final String DEFECTS = "select f.reference, f.code, f.severity, f.fixDue, f.stage from Finding f,"
            + " Asset a where a.tag = f.reference and f.subjectType = 'asset' and f.kind in :kinds"
            + " and f.stage <> :closed and" + WANTED;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private static final class Collected {
        private final List<Evidence.Check> checks = new ArrayList<>();
        private final List<Evidence.Defect> defects = new ArrayList<>();
        private Optional<InspectionResult> result = Optional.empty();

        private Evidence evidence() {
            return new Evidence(List.copyOf(checks), result, List.copyOf(defects), Optional.empty());
        }
    }

    /** By tag; an asset nothing is known of is absent. */
    Map<String, Evidence> of(Collection<String> plans, Collection<String> capabilities) {
        var collected = new HashMap<String, Collected>();
        read(CHECKS, plans, capabilities)
                .setParameter("open", Settlement.OPEN)
                .getResultStream()
                .forEach(into(
                        collected,
                        (one, row) -> one.checks.add(new Evidence.Check(
                                (LocalDate) row[1], (LocalDate) row[2], row[3] == ChecklistPurpose.REARM))));
        read(RESULTS, plans, capabilities)
                .setParameter("undone", InspectionResult.NOT_DONE)
                .getResultStream()
                .forEach(into(collected, (one, row) -> one.result = Optional.of((InspectionResult) row[1])));
        read(DEFECTS, plans, capabilities)
                .setParameter("kinds", List.of(FindingKind.DEFECT, FindingKind.RECALL))
                .setParameter("closed", FindingStage.CLOSED)
                .getResultStream()
                .forEach(into(
                        collected,
                        (one, row) -> one.defects.add(new Evidence.Defect(
                                (String) row[1],
                                (Severity) row[2],
                                Optional.of((LocalDate) row[3]).filter(due -> row[4] == FindingStage.PLANNED)))));
        var evidence = new HashMap<String, Evidence>();
        collected.forEach((tag, one) -> evidence.put(tag, one.evidence()));
        return evidence;
    }

    /** The checks of controlled copies that are open, the first of each copy, by tag. */
    Map<String, Evidence.Check> copyChecks() {
        return entities.createQuery(COPY_CHECKS, Object[].class)
                .setParameter("open", Settlement.OPEN)
                .setParameter("copy", Kind.CONTROLLED_COPY)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Evidence.Check((LocalDate) row[1], (LocalDate) row[2], false),
                        (first, later) -> first));
    }

    private static Consumer<Object[]> into(Map<String, Collected> collected, BiConsumer<Collected, Object[]> adding) {
        return row -> adding.accept(collected.computeIfAbsent((String) row[0], tag -> new Collected()), row);
    }

    private TypedQuery<Object[]> read(String text, Collection<String> plans, Collection<String> capabilities) {
        return entities.createQuery(text, Object[].class)
                .setParameter("capabilities", capabilities)
                .setParameter("assignment", Part.ASSIGNMENT)
                .setParameter("plans", plans);
    }
}
