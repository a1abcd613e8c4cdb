package org.muster.readiness.model;

import java.util.Set;

/** A what-if: a change of the facts that is tried out before it is made. Here assets, by id, are taken away. */
public record Overlay(Set<String> removed) {
    /** Changes nothing. */
    public static final Overlay NONE = new Overlay(Set.of());

    public Overlay {
        removed = Set.copyOf(removed);
    }

    Facts over(Facts facts) {
        var remaining = facts.assets().stream().filter(asset -> !removed.contains(asset.id()));
        return new Facts(remaining.toList(), facts.plans(), facts.phi());
    }
}
