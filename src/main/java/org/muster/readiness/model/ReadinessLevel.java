package org.muster.readiness.model;

/** How ready a requirement or a plan is, from best to worst. A level is not a number: nothing is averaged. */
public enum ReadinessLevel {
    /** Ready with reserve. */
    R1,
    /** Ready, but without reserve or with a remark. */
    R2,
    /** Degraded: too few fully ready, or later than the objective. */
    R3,
    /** Not ready. */
    R4;

    ReadinessLevel orWorse(ReadinessLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }

    ReadinessLevel orBetter(ReadinessLevel other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
