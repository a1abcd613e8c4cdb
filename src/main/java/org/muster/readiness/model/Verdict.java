package org.muster.readiness.model;

/** What the gates say of one asset on one day, from best to worst. Only ready and conditional assets are usable. */
public enum Verdict {
    /** Counts in full. */
    READY,
    /** Usable with a remark; counts with the factor φ. */
    CONDITIONAL,
    /** Evidence is missing: counts nothing and is shown apart. */
    UNKNOWN,
    /** Counts nothing. */
    NOT_READY;

    public boolean usable() {
        return this == READY || this == CONDITIONAL;
    }

    public Verdict orWorse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
