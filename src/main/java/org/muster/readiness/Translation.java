package org.muster.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;
import org.muster.readiness.model.Asset;
import org.muster.readiness.model.Criticality;
import org.muster.readiness.model.Facts;
import org.muster.readiness.model.Gate;
import org.muster.readiness.model.Gates;
import org.muster.readiness.model.Need;
import org.muster.readiness.model.Plan;
import org.muster.readiness.model.Ratio;
import org.muster.readiness.model.Requirement;
import org.muster.readiness.model.Terms;
import org.muster.readiness.model.Verdict;

/**
 * Puts a world into the words of the pure engine, and keeps what is needed to explain its answer: who was matched with
 * what, and what every gate found.
 */
final class Translation {

    private static final int HOURS_A_DAY = 24;

    private final World world;
    private final Shelf shelf;
    private final Map<String, List<GateFinding>> findings = new HashMap<>();
    private final Map<String, Matching> matchings = new LinkedHashMap<>();
    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final List<Plan> plans = new ArrayList<>();

    Translation(World world) {
        this.world = world;
        this.shelf = new Shelf(world.assets());
        world.plans().forEach(this::translate);
    }

    World world() {
        return world;
    }

    /** The facts when nothing is done. */
    Facts noAction() {
        return facts(Gate::unmended);
    }

    /** The facts when everything planned for a day to come happens on it; what should have happened already has not. */
    Facts asPlanned(LocalDate asOf) {
        return facts(gate -> gate.mendedOn().filter(day -> day.isAfter(asOf)).isPresent() ? gate : gate.unmended());
    }

    private Facts facts(UnaryOperator<Gate> seen) {
        var all = assets.values().stream()
                .map(asset -> asset.gated(new Gates(
                        asset.gates().gates().stream().map(seen).toList(),
                        asset.gates().unknown())))
                .toList();
        return new Facts(all, plans, Ratio.of(world.phi()));
    }

    Matching matching(String plan, String requirement) {
        return matchings.get(plan + "/" + requirement);
    }

    List<GateFinding> findings(String asset) {
        return findings.getOrDefault(asset, List.of());
    }

    private void translate(PlanOutline outline) {
        var objective = Objective.of(outline);
        var requirements = outline.lines(Part.REQUIREMENT).stream()
                .map(line -> requirement(outline, line, objective))
                .toList();
        plans.add(new Plan(
                outline.code(),
                outline.details().priority(),
                objective.rtoHours(),
                objective.mtpdHours(),
                requirements));
    }

    private Requirement requirement(PlanOutline plan, PlanLineRow line, Objective objective) {
        var matching = new Matching(plan, line, shelf);
        matchings.put(plan.code() + "/" + line.code(), matching);
        matching.worth().keySet().forEach(tag -> assets.computeIfAbsent(tag, this::asset));
        var worth = new LinkedHashMap<>(matching.worth());
        plan.lines(Part.RESOURCE).stream()
                .filter(resource -> resource.text("requirement").equals(line.code()))
                .forEach(resource -> {
                    var outside = outside(plan, resource, line.text("capability"));
                    assets.put(outside.id(), outside);
                    worth.put(outside.id(), Ratio.ONE);
                });
        var need = new Need(
                line.whole("quantity").orElse(1L),
                line.whole("fallback").map(OptionalLong::of).orElse(OptionalLong.empty()));
        return new Requirement(
                line.code(),
                line.text("capability"),
                need,
                line.number("needed_by_hours").orElse(objective.rtoHours()),
                Criticality.valueOf(line.text("criticality")),
                line.whole("weight").orElse(1L),
                new Terms(
                        Optional.of(Map.copyOf(worth)),
                        days(line),
                        proven(line, matching.worth().keySet()),
                        beside(plan, line),
                        waived(plan, line.code()),
                        new Separation(world, plan, line, matching.worth()).keptFor(need),
                        line.text("exclusive").equals("false")));
    }

    /** A use that ends within the day it begins needs no day more. */
    static long days(PlanLineRow line) {
        return line.number("duration_hours")
                .map(hours -> hours.longValue() / HOURS_A_DAY)
                .orElse(0L);
    }

    private LocalDate beside(PlanOutline plan, PlanLineRow line) {
        return earlier(companions(line), operators(plan, line));
    }

    /** That what is needed beside it, things and somebody to work it, is there, as far as the requirement asks for any. */
    Optional<GateFinding> beside(PlanOutline plan, PlanLineRow line, String tag) {
        return Optional.of(beside(plan, line))
                .filter(until -> !until.equals(Gate.FOREVER))
                .map(until -> new GateFinding(
                        tag, GateRule.COMPANIONS, Verdict.NOT_READY, until, Optional.empty(), Remedy.LOOK));
    }

    /** As long as each companion capability has somebody who passes every hard gate. */
    private LocalDate companions(PlanLineRow line) {
        return line.codes("companions").stream()
                .map(this::lasting)
                .min(LocalDate::compareTo)
                .orElse(Gate.FOREVER);
    }

    private LocalDate lasting(String capability) {
        return shelf.able(capability)
                .map(asset -> findingsOf(asset).stream()
                        .filter(GateFinding::hard)
                        .map(GateFinding::until)
                        .min(LocalDate::compareTo)
                        .orElse(Gate.FOREVER))
                .max(LocalDate::compareTo)
                .orElse(Gate.NEVER);
    }

    /** What the requirement asks of figures has to be proven while they are counted on. */
    private Map<String, LocalDate> proven(PlanLineRow line, Collection<String> tags) {
        return tags.stream()
                .flatMap(tag -> figures(line, tag).stream())
                .collect(Collectors.toMap(GateFinding::asset, GateFinding::until));
    }

    /** What the requirement, beside its gates, finds of an asset of ours. */
    Optional<GateFinding> figures(PlanLineRow line, String tag) {
        return Optional.of(line)
                .filter(asking -> !asking.text("type_level").isEmpty()
                        || !asking.text("minima").isEmpty())
                .flatMap(asking -> Optional.ofNullable(world.assets().get(tag)))
                .flatMap(GateRule::figures);
    }

    /** As long as one of those whom the plan names is trained, where somebody has to work it. */
    private LocalDate operators(PlanOutline plan, PlanLineRow line) {
        return line.yes("operator")
                ? PillarRules.people(plan).stream()
                        .map(world.proof().trained().until()::get)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(Gate.NEVER)
                : Gate.FOREVER;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate waived(PlanOutline plan, String requirement) {
        return plan.lines(Part.WAIVER).stream()
                .filter(waiver -> waiver.text("requirement").equals(requirement))
                .flatMap(waiver -> waiver.day("expires_on").stream())
                .max(LocalDate::compareTo)
                .orElse(Gate.NEVER);
    }

    private Asset asset(String tag) {
        var fact = world.assets().get(tag);
        var gates = findingsOf(fact).stream().map(finding -> finding.gate()).toList();
        return new Asset(
                tag,
                fact.capability(),
                fact.units(),
                fact.capacity(),
                fact.deployHours(),
                fact.groups(),
                new Gates(gates, false));
    }

    private List<GateFinding> findingsOf(AssetFact fact) {
        return findings.computeIfAbsent(fact.tag(), tag -> GateRule.of(fact));
    }

    /** What somebody else has promised counts like an asset that is in place once they have responded. */
    private Asset outside(PlanOutline plan, PlanLineRow resource, String capability) {
        var id = plan.code() + "/" + resource.code();
        var contract = resource.day("contract_end")
                .map(end ->
                        new GateFinding(id, GateRule.VALIDITY, Verdict.NOT_READY, end, Optional.empty(), Remedy.RENEW));
        findings.put(id, contract.stream().toList());
        var vendor = resource.text("vendor");
        return new Asset(
                id,
                capability,
                resource.whole("quantity").orElse(1L),
                resource.number("response_hours").orElseThrow(),
                vendor.isEmpty() ? Set.of() : Set.of("supplier:" + vendor),
                new Gates(contract.map(GateFinding::gate).stream().toList(), false));
    }
}
