package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.asset.Asset;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillRow;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanOutline;
import org.muster.plan.Substitute;
import org.muster.shared.field.Particulars;

/** Gathers what an evaluation rests on: a dozen statements, however many plans are asked for. */
@ApplicationScoped
class LiveWorld {

    private static final List<Stage> GONE = List.of(Stage.DISPOSED, Stage.CANCELLED);

    private static final String ASSETS = "select a.tag, a.name, a.kind, a.capability, a.model, a.vendor, a.stage,"
            + " a.quantity, a.place, a.site, a.custodian, a.holder, a.purpose, a.dueOn, a.acceptedOn, a.particulars,"
            + " a.told from Asset a where a.stage not in :gone and (a.capability in :capabilities or a.tag in"
            + " (select l.refersTo from PlanLine l where l.part = :assignment and l.plan in :plans)) order by a.tag";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final PlanDirectory plans;
    private final Surroundings surroundings;
    private final EvidenceReader evidence;
    private final DrillDirectory drills;
    private final Clock clock;
    private final Instance<Leniency> leniencies;

    @Inject
    LiveWorld(
            PlanDirectory plans,
            Surroundings surroundings,
            EvidenceReader evidence,
            DrillDirectory drills,
            Clock clock,
            Instance<Leniency> leniencies) {
        this.plans = plans;
        this.surroundings = surroundings;
        this.evidence = evidence;
        this.drills = drills;
        this.clock = clock;
        this.leniencies = leniencies;
    }

    LiveWorld() {
        this(null, null, null, null, null, null);
    }

    /** The world of these plans, or of all. */
    World of(Optional<Collection<String>> codes) {
        var phi = leniencies.stream().findFirst().map(Leniency::phi).orElse(Leniency.USUAL);
        var outlines = plans.outlines(codes);
        return outlines.isEmpty()
                ? new World(List.of(), Map.of(), phi)
                : new World(outlines, assets(outlines), phi, proof(outlines));
    }

    private Proof proof(List<PlanOutline> outlines) {
        var today = LocalDate.now(clock);
        var played = drills.drillsOf(outlines.stream().map(PlanOutline::code).toList(), today.minusYears(1));
        return new Proof(played.stream().collect(Collectors.groupingBy(DrillRow::plan)), drills.trained(today));
    }

    private Map<String, AssetFact> assets(List<PlanOutline> outlines) {
        var around = surroundings.all();
        var codes = outlines.stream().map(PlanOutline::code).toList();
        var capabilities = capabilities(outlines);
        var shown = evidence.of(codes, capabilities);
        var assets = new LinkedHashMap<String, AssetFact>();
        entities.createQuery(ASSETS, Object[].class)
                .setParameter("gone", GONE)
                .setParameter("capabilities", capabilities)
                .setParameter("assignment", Part.ASSIGNMENT)
                .setParameter("plans", codes)
                .getResultList()
                .forEach(row -> {
                    var fact = fact(row, around, shown.getOrDefault((String) row[0], Evidence.NONE));
                    assets.put(fact.tag(), fact);
                });
        return assets;
    }

    /** The capabilities that are looked for beyond what is assigned by name. */
    private static Set<String> capabilities(List<PlanOutline> outlines) {
        var wanted = new HashSet<>(Set.of(""));
        for (var plan : outlines) {
            for (var requirement : plan.lines(Part.REQUIREMENT)) {
                requirement.codes("companions").forEach(wanted::add);
                if (pooled(plan, requirement.code())) {
                    wanted.add(requirement.text("capability"));
                    Substitute.of(requirement.text("substitutes")).forEach(each -> wanted.add(each.capability()));
                }
            }
        }
        wanted.remove("");
        return wanted.isEmpty() ? Set.of("-") : wanted;
    }

    private static boolean pooled(PlanOutline plan, String requirement) {
        var lines = plan.lines(Part.ASSIGNMENT).stream()
                .filter(line -> line.text("requirement").equals(requirement))
                .toList();
        return lines.isEmpty()
                || lines.stream().anyMatch(line -> line.text("duty").equals("POOL"));
    }

    private static AssetFact fact(Object[] row, Surroundings.Map around, Evidence evidence) {
        var dueOn = (LocalDate) row[13];
        return new AssetFact(
                (String) row[0],
                (String) row[1],
                (Kind) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Stage) row[6],
                (Integer) row[7],
                (String) row[8],
                (String) row[10],
                new AssetFact.Use(
                        (String) row[11],
                        (String) row[12],
                        dueOn.equals(Asset.NEVER) ? Optional.empty() : Optional.of(dueOn)),
                Optional.ofNullable((LocalDate) row[14]),
                (Particulars) row[15],
                (Particulars) row[16],
                around.of((String) row[8], (String) row[9]),
                evidence);
    }
}
