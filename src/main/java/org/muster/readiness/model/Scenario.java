package org.muster.readiness.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is supposed to happen: these failure groups are lost, and these plans (by code) are activated together. */
public record Scenario(Set<String> lostGroups, List<String> activated) {
    /** Nothing is lost and no plan runs. */
    public static final Scenario NORMAL = new Scenario(Set.of(), List.of());

    public Scenario {
        lostGroups = Set.copyOf(lostGroups);
        activated = List.copyOf(activated);
    }

    boolean takes(Asset asset) {
        return !lostGroups.isEmpty() && !Collections.disjoint(asset.groups(), lostGroups);
    }

    Scenario losing(String group) {
        var lost = new TreeSet<>(lostGroups);
        lost.add(group);
        return new Scenario(lost, activated);
    }
}
