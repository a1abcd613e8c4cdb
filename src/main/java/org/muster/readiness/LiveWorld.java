package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillRow;
import org.muster.identity.PersonDirectory;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;
import org.muster.plan.Substitute;

/**
 * Gathers what an evaluation rests on, as far as the caller may see it: less than twenty statements, however many plans
 * are asked for.
 */
@ApplicationScoped
class LiveWorld {

    private final PlanDirectory plans;
    private final AssetFacts assets;
    private final Observations observations;
    private final DrillDirectory drills;
    private final PersonDirectory people;
    private final Discretion discretion;
    private final Clock clock;
    private final Instance<Leniency> leniencies;

    @Inject
    LiveWorld(
            PlanDirectory plans,
            AssetFacts assets,
            Observations observations,
            DrillDirectory drills,
            PersonDirectory people,
            Discretion discretion,
            Clock clock,
            Instance<Leniency> leniencies) {
        this.plans = plans;
        this.assets = assets;
        this.observations = observations;
        this.drills = drills;
        this.people = people;
        this.discretion = discretion;
        this.clock = clock;
        this.leniencies = leniencies;
    }

    LiveWorld() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The world of these plans, or of all. */
    World of(Optional<Collection<String>> codes) {
        return of(codes, Set.of());
    }

    /** The same with whatever has some more capabilities. */
    World of(Optional<Collection<String>> codes, Set<String> besides) {
        var phi = leniencies.stream().findFirst().map(Leniency::phi).orElse(Leniency.USUAL);
        var outlines = staffed(plans.outlines(codes));
        if (outlines.isEmpty()) {
            return new World(List.of(), Map.of(), Map.of(), phi, Proof.NONE);
        }
        var wanted = new HashSet<>(capabilities(outlines));
        wanted.addAll(besides);
        var found = assets.of(codes(outlines), wanted);
        return discretion.seen(new World(outlines, found.assets(), found.sites(), phi, proof(outlines)));
    }

    /** The world of one plan with everything that has the capability, or can stand in for it, beside what it counts on. */
    World around(PlanOutline plan, PlanLineRow requirement) {
        var wanted = new HashSet<>(capabilities(List.of(plan)));
        wanted.addAll(served(requirement));
        var found = assets.of(List.of(plan.code()), wanted);
        return discretion.seen(new World(List.of(plan), found.assets(), found.sites(), Leniency.USUAL, Proof.NONE));
    }

    /** The plans with those alone who still work here. */
    private List<PlanOutline> staffed(List<PlanOutline> outlines) {
        var named =
                outlines.stream().flatMap(outline -> outline.people().stream()).collect(Collectors.toSet());
        var left = people.left(named);
        return left.isEmpty()
                ? outlines
                : outlines.stream().map(outline -> outline.leaving(left)).toList();
    }

    /** What it asks for, and what can stand in for it. */
    private static Set<String> served(PlanLineRow requirement) {
        var served = new HashSet<>(Set.of(requirement.text("capability")));
        Substitute.of(requirement.text("substitutes")).forEach(each -> served.add(each.capability()));
        return served;
    }

    private Proof proof(List<PlanOutline> outlines) {
        var today = LocalDate.now(clock);
        var played = drills.drillsOf(codes(outlines), today.minusYears(1));
        return new Proof(
                played.stream().collect(Collectors.groupingBy(DrillRow::plan)), drills.trained(today), copies());
    }

    private Map<String, List<Proof.ControlledCopy>> copies() {
        var rows = plans.copies();
        var checks = rows.isEmpty() ? Map.<String, Evidence.Check>of() : observations.copyChecks();
        return rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        plan -> plan.getValue().stream()
                                .map(row -> new Proof.ControlledCopy(
                                        discretion.seen(row), Optional.ofNullable(checks.get(row.tag()))))
                                .toList()));
    }

    private static List<String> codes(List<PlanOutline> outlines) {
        return outlines.stream().map(PlanOutline::code).toList();
    }

    /** The capabilities that are looked for beyond what is assigned by name. */
    private static Set<String> capabilities(List<PlanOutline> outlines) {
        var wanted = new HashSet<>(Set.of(""));
        for (var plan : outlines) {
            for (var requirement : plan.lines(Part.REQUIREMENT)) {
                requirement.codes("companions").forEach(wanted::add);
                if (pooled(plan, requirement.code())) {
                    wanted.addAll(served(requirement));
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
}
