package org.muster.readiness.model;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** A requirement of a test world, in words: {@code aRequirement("server", 2, "SERVER").within("4").weighing(3).asked()}. */
final class ARequirement {
    private final String id;
    private final long units;
    private final String capability;
    private OptionalLong fallback = OptionalLong.empty();
    private String neededByHours = "4";
    private Criticality criticality = Criticality.VITAL;
    private long weight = 1;

    private ARequirement(String id, long units, String capability) {
        this.id = id;
        this.units = units;
        this.capability = capability;
    }

    static ARequirement aRequirement(String id, long units, String capability) {
        return new ARequirement(id, units, capability);
    }

    ARequirement orAtLeast(long number) {
        fallback = OptionalLong.of(number);
        return this;
    }

    ARequirement within(String hours) {
        neededByHours = hours;
        return this;
    }

    ARequirement important() {
        criticality = Criticality.IMPORTANT;
        return this;
    }

    ARequirement supporting() {
        criticality = Criticality.SUPPORTING;
        return this;
    }

    ARequirement weighing(long number) {
        weight = number;
        return this;
    }

    Requirement asked() {
        return new Requirement(
                id, capability, new Need(units, fallback), new BigDecimal(neededByHours), criticality, weight);
    }
}
