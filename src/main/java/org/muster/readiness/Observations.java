package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.catalog.Kind;
import org.muster.finding.FindingKind;
import org.muster.finding.FindingStage;
import org.muster.finding.Severity;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.InspectionResult;
import org.muster.inspection.Recurrence;
import org.muster.inspection.Settlement;
import org.muster.shared.persistence.InList;

/**
 * What checks have shown of all assets in question: six statements, however many they are, and one more for the rules on
 * re-arming.
 */
@ApplicationScoped
class Observations {

    private static final String COPY_CHECKS =
            "select d.asset, d.planned, d.lateUntil from Duty d, Asset a where a.tag = d.asset"
                    + " and d.settlement = :open and d.paused = false and a.kind = :copy order by d.planned, d.id";

    private static final String CHECKS = "select d.asset, d.planned, d.lateUntil, d.purpose from Duty d, Asset a";
    private static final String OPEN = " and d.asset = a.tag and d.settlement = :open and d.paused = false";
    private static final String CHECKS_NAMED = CHECKS + ", PlanLine l where " + InQuestion.NAMED + OPEN;
    private static final String CHECKS_ABLE = CHECKS + " where " + InQuestion.ABLE + OPEN;

    private static final String RESULTS = "select i.asset, i.result from Inspection i, Asset a";
    private static final String LATEST = " and i.asset = a.tag and i.result <> :undone and i.id ="
            + " (select max(j.id) from Inspection j where j.asset = i.asset and j.result <> :undone)";
    private static final String RESULTS_NAMED = RESULTS + ", PlanLine l where " + InQuestion.NAMED + LATEST;
    private static final String RESULTS_ABLE = RESULTS + " where " + InQuestion.ABLE + LATEST;

    private static final String DEFECTS =
            "select f.reference, f.code, f.severity, f.fixDue, f.stage from Finding f, Asset a";
    private static final String KNOWN =
            " and f.reference = a.tag and f.subjectType = 'asset' and f.kind in :kinds" + " and f.stage <> :closed";
    private static final String DEFECTS_NAMED = DEFECTS + ", PlanLine l where " + InQuestion.NAMED + KNOWN;
    private static final String DEFECTS_ABLE = DEFECTS + " where " + InQuestion.ABLE + KNOWN;

    private static final String REARMING = "select r.kind, r.model, r.site, r.asset, r.recurrence from InspectionRule r"
            + " where r.active = true and r.purpose = :rearm";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private static final class Collected {
        private final Set<Evidence.Check> checks = new LinkedHashSet<>();
        private final Set<Evidence.Defect> defects = new LinkedHashSet<>();
        private Optional<InspectionResult> result = Optional.empty();

        private Evidence evidence() {
            return new Evidence(
                    checks.stream().sorted(Evidence.Check.IN_ORDER).toList(),
                    result,
                    defects.stream()
                            .sorted(Comparator.comparing(Evidence.Defect::code))
                            .toList(),
                    Optional.empty());
        }
    }

    /** The assets that findings and duties are about, by the codes of these. */
    Set<String> concerned(Set<String> findings, Set<String> duties) {
        var tags = new HashSet<String>();
        InList.parts(findings)
                .forEach(some -> tags.addAll(entities.createQuery(
                                "select f.reference from Finding f where f.subjectType = 'asset' and f.code in :codes",
                                String.class)
                        .setParameter("codes", some)
                        .getResultList()));
        InList.parts(duties)
                .forEach(some -> tags.addAll(
                        entities.createQuery("select d.asset from Duty d where d.code in :codes", String.class)
                                .setParameter("codes", some)
                                .getResultList()));
        return tags;
    }

    /** By tag; an asset nothing is known of is absent. */
    Map<String, Evidence> of(InQuestion wanted) {
        var collected = new HashMap<String, Collected>();
        both(wanted, CHECKS_NAMED, CHECKS_ABLE, Map.of("open", Settlement.OPEN))
                .forEach(into(
                        collected,
                        (one, row) -> one.checks.add(new Evidence.Check(
                                (LocalDate) row[1], (LocalDate) row[2], row[3] == ChecklistPurpose.REARM))));
        both(wanted, RESULTS_NAMED, RESULTS_ABLE, Map.of("undone", InspectionResult.NOT_DONE))
                .forEach(into(collected, (one, row) -> one.result = Optional.of((InspectionResult) row[1])));
        both(
                        wanted,
                        DEFECTS_NAMED,
                        DEFECTS_ABLE,
                        Map.of("kinds", List.of(FindingKind.DEFECT, FindingKind.RECALL), "closed", FindingStage.CLOSED))
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

    /** What asks, after a return, that a thing is made ready for use again before it counts. */
    List<Rearming> rearming() {
        return entities.createQuery(REARMING, Object[].class)
                .setParameter("rearm", ChecklistPurpose.REARM)
                .getResultStream()
                .map(row -> new Rearming(text(row[0]), text(row[1]), text(row[2]), text(row[3]), (Recurrence) row[4]))
                .toList();
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }

    private static Consumer<Object[]> into(Map<String, Collected> collected, BiConsumer<Collected, Object[]> adding) {
        return row -> adding.accept(collected.computeIfAbsent((String) row[0], tag -> new Collected()), row);
    }

    private Stream<Object[]> both(InQuestion wanted, String named, String able, Map<String, Object> parameters) {
        return Stream.of(
                        wanted.named(entities.createQuery(named, Object[].class)),
                        wanted.able(entities.createQuery(able, Object[].class)))
                .flatMap(query -> {
                    parameters.forEach(query::setParameter);
                    return query.getResultStream();
                });
    }
}
