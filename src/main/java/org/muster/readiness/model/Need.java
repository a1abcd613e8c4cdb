package org.muster.readiness.model;

import java.util.OptionalLong;

/** How many units a requirement asks for and, where one is set, the smaller number with which one would get by. */
public record Need(long units, OptionalLong fallback) {

    /** What a loss must leave: the fallback or, where none is set, half of what is needed. */
    public Ratio leastAfterLoss() {
        return fallback.isPresent() ? Ratio.of(fallback.getAsLong()) : Ratio.of(units, 2);
    }

    boolean fallbackMetBy(long usable) {
        return fallback.isPresent() && usable >= fallback.getAsLong();
    }

    /** The same, counted in parts of which so many make a unit. */
    Need inPartsOf(long parts) {
        return new Need(
                Math.multiplyExact(units, parts),
                fallback.isPresent()
                        ? OptionalLong.of(Math.multiplyExact(fallback.getAsLong(), parts))
                        : OptionalLong.empty());
    }
}
