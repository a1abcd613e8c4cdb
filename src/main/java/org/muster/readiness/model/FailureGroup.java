package org.muster.readiness.model;

import java.util.Comparator;
import java.util.List;

/** Assets that share their fate: the unit itself, a site, a power feed, a supplier, a model with its firmware, a person. */
record FailureGroup(String name, List<Asset> members, long units) {
    static final Comparator<FailureGroup> LARGEST_FIRST =
            Comparator.comparing(FailureGroup::units).reversed();

    static FailureGroup of(String name, List<Asset> members) {
        return new FailureGroup(
                name, members, members.stream().mapToLong(Asset::units).sum());
    }
}
