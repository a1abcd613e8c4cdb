package org.muster.readiness.model;

import java.util.List;

/** What one requirement of an activated plan asks of the assets that all activated plans share. */
record Claim(String plan, Requirement requirement) {
    /** All claims in the order in which they are served: by priority, then the shorter objective, then the code. */
    static List<Claim> inTurn(List<Plan> plans) {
        return plans.stream()
                .sorted(Plan.IN_TURN)
                .flatMap(plan -> plan.requirements().stream().map(requirement -> new Claim(plan.code(), requirement)))
                .toList();
    }

    long demand() {
        return requirement.need().units();
    }

    /** Whether it leaves the units it uses to others as well. */
    boolean shared() {
        return requirement.terms().shared();
    }

    /** How many units it gets where nobody takes them from anybody. */
    long sharing(List<Asset> usableAssets) {
        return Math.min(
                demand(),
                usableAssets.stream()
                        .filter(this::takes)
                        .mapToLong(Asset::units)
                        .sum());
    }

    /** What is worth less here than a needed unit is not shared out: that would promise more than there is. */
    boolean takes(Asset asset) {
        return requirement.accepts(asset) && requirement.terms().inFull(asset);
    }

    Shortfall shortBy(long units) {
        return new Shortfall(plan, requirement.id(), units);
    }
}
