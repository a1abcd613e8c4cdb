package org.muster.readiness.model;

/** How much of a plan hangs on a requirement: the lowest level to which its absence alone can pull the plan down. */
public enum Criticality {
    VITAL(ReadinessLevel.R4),
    IMPORTANT(ReadinessLevel.R3),
    SUPPORTING(ReadinessLevel.R2);

    private final ReadinessLevel lowest;

    Criticality(ReadinessLevel lowest) {
        this.lowest = lowest;
    }

    /** The level a plan has at best when a requirement of this criticality stands at {@code level}. */
    ReadinessLevel pullFrom(ReadinessLevel level) {
        return level.orBetter(lowest);
    }
}
