package org.muster.readiness.model;

import java.util.OptionalLong;

/** How many units a requirement asks for and, where one is set, the smaller number with which one would get by. */
public record Need(long units, OptionalLong fallback) {
    private static final Ratio HALF = Ratio.of(1, 2);

    /** The least coverage that the loss of one failure group may leave; under it, the group is a single point. */
    Ratio leastAfterLoss() {
        return fallback.isPresent() ? Ratio.of(fallback.getAsLong(), units) : HALF;
    }

    boolean fallbackMetBy(long usable) {
        return fallback.isPresent() && usable >= fallback.getAsLong();
    }
}
