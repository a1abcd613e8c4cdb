package org.muster.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;
import org.muster.readiness.model.Asset;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.Facts;
import org.muster.readiness.model.Horizon;
import org.muster.readiness.model.Overlay;
import org.muster.readiness.model.Plan;
import org.muster.readiness.model.PlanReadiness;
import org.muster.readiness.model.Ratio;
import org.muster.readiness.model.Readiness;
import org.muster.readiness.model.RequirementReadiness;
import org.muster.readiness.model.Scenario;
import org.muster.readiness.model.Standing;

/**
 * Looks at every plan of a world on one day and over a horizon. A plan has to work in every scenario it answers, so the
 * one it stands worst in decides; its curve is, day by day, the worst of them.
 */
final class Outlooks {

    private static final Comparator<Standing> WORST_FIRST =
            Comparator.comparing(Standing::level).reversed().thenComparing(Standing::index);

    private final Translation translation;
    private final Horizon horizon;
    private final Map<String, Asset> bare;
    private final Map<String, Asset> planned;
    private final Facts facts;

    private Outlooks(World world, Horizon horizon) {
        this.translation = new Translation(world);
        this.horizon = horizon;
        this.facts = translation.noAction();
        this.bare = index(facts);
        this.planned = index(translation.asPlanned(horizon.asOf()));
    }

    static List<Outlook> of(World world, LocalDate asOf, long days) {
        var outlooks = new Outlooks(world, new Horizon(asOf, days));
        return outlooks.facts.plans().stream().map(outlooks::outlook).toList();
    }

    private static Map<String, Asset> index(Facts facts) {
        return facts.assets().stream()
                .collect(Collectors.toMap(Asset::id, asset -> asset, (one, same) -> one, LinkedHashMap::new));
    }

    private Outlook outlook(Plan plan) {
        var outline = translation.world().plan(plan.code()).orElseThrow();
        var now = only(plan, bare);
        var losses = losses(outline);
        var byScenario = new LinkedHashMap<String, PlanReadiness>();
        losses.forEach((code, lost) -> byScenario.put(
                code,
                Readiness.evaluate(now, horizon.asOf(), new Scenario(lost, List.of()), Overlay.NONE)
                        .plans()
                        .get(0)));
        var decisive = byScenario.entrySet().stream()
                .min(Comparator.comparing(entry -> entry.getValue().standing(), WORST_FIRST))
                .orElseThrow();
        return new Outlook(
                outline,
                Objective.of(outline),
                horizon.asOf(),
                decisive.getValue().standing(),
                decisive.getKey(),
                byScenario.entrySet().stream()
                        .map(entry -> new ScenarioStanding(
                                entry.getKey(), entry.getValue().standing()))
                        .toList(),
                decisive.getValue().requirements().stream()
                        .map(readiness -> line(outline, readiness, losses.get(decisive.getKey())))
                        .toList(),
                decisive.getValue().singlePoints(),
                curve(now, losses.values().stream().distinct().toList()),
                curve(only(plan, planned), losses.values().stream().distinct().toList()),
                pillars(outline, decisive.getValue().standing()),
                new PillarCauses(
                                outline,
                                translation.world().proof(),
                                Objective.of(outline).rtoHours(),
                                horizon.asOf())
                        .all(),
                PillarRules.nextChange(outline, translation.world().proof(), horizon.asOf()),
                translation.world().proof().drillsOf(outline).stream()
                        .filter(drill -> drill.measuredHours().isPresent())
                        .findFirst(),
                now,
                new Fingerprint(translation, outline, now, losses).text());
    }

    private Pillars pillars(PlanOutline outline, Standing standing) {
        var proof = translation.world().proof();
        var day = horizon.asOf();
        return new Pillars(
                PillarRules.planning(outline, proof, day),
                PillarRules.organisation(outline, day),
                Light.of(standing.level()),
                PillarRules.training(outline, proof, day),
                PillarRules.exercises(outline, proof, Objective.of(outline).rtoHours(), day));
    }

    /** The facts of one plan alone: no plan pays for the assets of the others. */
    private Facts only(Plan plan, Map<String, Asset> assets) {
        var wanted = new TreeSet<String>();
        plan.requirements()
                .forEach(requirement -> requirement.terms().worth().ifPresent(worth -> wanted.addAll(worth.keySet())));
        return new Facts(
                wanted.stream().filter(assets::containsKey).map(assets::get).toList(), List.of(plan), facts.phi());
    }

    /**
     * Everything that is away when some plans run: each answers the scenario it stands worst in on the day, as on the board,
     * and what that takes away is away for all of them. Only a plan whose scenarios differ has to be looked at for it.
     */
    static SortedSet<String> takenAway(World world, Collection<String> codes, LocalDate asOf) {
        var taken = new TreeSet<String>();
        var several = new TreeSet<String>();
        world.only(codes).plans().forEach(outline -> {
            var losses = losses(outline).values().stream().distinct().toList();
            if (losses.size() == 1) {
                taken.addAll(losses.get(0));
            } else {
                several.add(outline.code());
            }
        });
        if (!several.isEmpty()) {
            of(world.only(several), asOf, 0)
                    .forEach(
                            outlook -> taken.addAll(losses(outlook.plan()).getOrDefault(outlook.scenario(), Set.of())));
        }
        return taken;
    }

    /** What each scenario the plan answers takes away; one that takes nothing, where it names none. */
    static Map<String, Set<String>> losses(PlanOutline outline) {
        var losses = new LinkedHashMap<String, Set<String>>();
        outline.scenarios()
                .forEach(scenario -> losses.put(
                        scenario.code(), new TreeSet<>(scenario.details().takesAway())));
        if (losses.isEmpty()) {
            losses.put("", Set.of());
        }
        return losses;
    }

    private List<CurveStep> curve(Facts plan, List<Set<String>> losses) {
        var curves = losses.stream()
                .map(lost -> Readiness.forecast(plan, horizon, new Scenario(lost, List.of()), Overlay.NONE)
                        .get(0)
                        .steps())
                .toList();
        if (curves.size() == 1) {
            return curves.get(0);
        }
        var days = curves.stream()
                .flatMap(List::stream)
                .map(CurveStep::from)
                .collect(Collectors.toCollection(TreeSet::new));
        var steps = new ArrayList<CurveStep>();
        for (var day : days) {
            var worst = curves.stream()
                    .map(steps2 -> on(day, steps2).standing())
                    .min(WORST_FIRST)
                    .orElseThrow();
            var causes = curves.stream()
                    .flatMap(List::stream)
                    .filter(step -> step.from().equals(day))
                    .flatMap(step -> step.causes().stream())
                    .distinct()
                    .toList();
            if (steps.isEmpty() || !steps.get(steps.size() - 1).standing().equals(worst)) {
                steps.add(new CurveStep(day, worst, causes));
            }
        }
        return List.copyOf(steps);
    }

    private static CurveStep on(LocalDate day, List<CurveStep> steps) {
        var found = steps.get(0);
        for (var step : steps) {
            if (!step.from().isAfter(day)) {
                found = step;
            }
        }
        return found;
    }

    private RequirementLine line(PlanOutline outline, RequirementReadiness readiness, Set<String> lost) {
        var line = outline.line(Part.REQUIREMENT, readiness.id()).orElseThrow();
        var matching = translation.matching(outline.code(), readiness.id());
        var own = matching.worth().entrySet().stream()
                .map(entry -> candidate(bare.get(entry.getKey()), entry.getValue(), name(entry.getKey()), lost, false)
                        .finding(translation.figures(line, entry.getKey())));
        var outside = outline.lines(Part.RESOURCE).stream()
                .filter(resource -> resource.text("requirement").equals(readiness.id()))
                .map(resource -> candidate(
                        bare.get(outline.code() + "/" + resource.code()), Ratio.ONE, resource.name(), lost, true));
        return new RequirementLine(
                line,
                readiness,
                Stream.concat(own, outside)
                        .filter(candidate -> inTime(candidate, line, outline))
                        .map(candidate -> candidate
                                .lasting(Translation.days(line))
                                .finding(translation.beside(outline, line, candidate.tag())))
                        .toList(),
                matching.rejects());
    }

    private static boolean inTime(CandidateLine candidate, PlanLineRow line, PlanOutline outline) {
        var hours = line.number("needed_by_hours")
                .orElseGet(() -> Objective.of(outline).rtoHours());
        return candidate.deployHours().compareTo(hours) <= 0;
    }

    private String name(String tag) {
        return translation.world().assets().get(tag).name();
    }

    private CandidateLine candidate(Asset asset, Ratio worth, String name, Set<String> lost, boolean outside) {
        return new CandidateLine(
                asset.id(),
                name,
                asset.units(),
                worth,
                asset.deployHours(),
                translation.findings(asset.id()),
                asset.groups().stream().anyMatch(lost::contains),
                outside,
                where(asset.id()));
    }

    private CandidateLine.Whereabouts where(String tag) {
        return Optional.ofNullable(translation.world().assets().get(tag))
                .filter(fact -> !Discretion.withheld(tag))
                .map(fact -> new CandidateLine.Whereabouts(
                        fact.around().site(),
                        fact.place(),
                        fact.keeper(),
                        Optional.of(fact.stage()),
                        fact.use().holder(),
                        fact.use().purpose(),
                        fact.use().dueBack()))
                .orElse(CandidateLine.Whereabouts.NOWHERE);
    }
}
