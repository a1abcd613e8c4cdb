package org.muster.readiness.model;

/**
 * What one thing that ends does to the level of a plan on the day.
 *
 * @param from where the plan would stand without it, and {@code to} where it stands with it
 * @param shared whether it does so only together with something else that ends that day, or something else alone does it
 *     as well
 */
public record Share(ReadinessLevel from, ReadinessLevel to, boolean shared) {

    /** By how many levels the plan falls by it. */
    public int drop() {
        return to.ordinal() - from.ordinal();
    }
}
