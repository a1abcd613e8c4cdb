package org.muster.readiness.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Asks what is at stake for each plan when one gate of one asset ends: by lifting all others, and by lifting it alone. */
public final class Stakes {
    private final Facts facts;
    private final Scenario scenario;

    public Stakes(Facts facts, Scenario scenario) {
        this.facts = facts;
        this.scenario = scenario;
    }

    /** By plan, on the day, for the gate of the asset. */
    public Map<String, AtStake> of(String asset, String gate, LocalDate day) {
        BiPredicate<Asset, Gate> it =
                (owner, each) -> owner.id().equals(asset) && each.name().equals(gate);
        var asItIs = indices(facts, day);
        BiPredicate<Asset, Gate> hard = (owner, each) -> !each.endsAs().usable();
        var itLifted = indices(lifted(it), day);
        var othersLifted = indices(lifted(hard.and(it.negate())), day);
        var allLifted = indices(lifted(hard.or(it)), day);
        return facts.plans().stream()
                .map(Plan::code)
                .collect(Collectors.toMap(
                        code -> code,
                        code -> new AtStake(
                                allLifted.get(code).subtract(othersLifted.get(code)),
                                itLifted.get(code).subtract(asItIs.get(code)))));
    }

    /** The same facts where the ends that are meant never come. */
    private Facts lifted(BiPredicate<Asset, Gate> meant) {
        var assets = facts.assets().stream()
                .map(asset -> asset.gated(new Gates(
                        asset.gates().gates().stream()
                                .map(gate -> !gate.until().equals(Gate.NEVER) && meant.test(asset, gate)
                                        ? new Gate(gate.name(), true, Gate.FOREVER)
                                        : gate)
                                .toList(),
                        asset.gates().unknown())))
                .toList();
        return new Facts(List.copyOf(assets), facts.plans(), facts.phi());
    }

    private Map<String, BigDecimal> indices(Facts some, LocalDate day) {
        var inventory = new Inventory(some.assets());
        var situation = new Situation(day, scenario, some.phi());
        return some.plans().stream()
                .collect(Collectors.toMap(
                        Plan::code,
                        plan -> new PlanAssessment(plan.code(), Roster.of(plan, inventory), situation).printedIndex()));
    }
}
