package org.muster.readiness.model;

/** How many units are ready, conditional, and unknown for want of evidence. */
public record Tally(long ready, long conditional, long unknown) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    static Tally of(Candidate candidate) {
        var units = candidate.asset().units();
        return switch (candidate.verdict()) {
            case READY -> new Tally(units, 0, 0);
            case CONDITIONAL -> new Tally(0, units, 0);
            case UNKNOWN -> new Tally(0, 0, units);
            case NOT_READY -> NOTHING;
        };
    }

    public long usable() {
        return ready + conditional;
    }

    Tally plus(Tally other) {
        return new Tally(ready + other.ready, conditional + other.conditional, unknown + other.unknown);
    }

    Tally minus(Tally other) {
        return new Tally(ready - other.ready, conditional - other.conditional, unknown - other.unknown);
    }

    /** Which part of the needed units is there, conditional ones counted with the factor φ; never more than all. */
    Ratio coverageOf(Need need, Ratio phi) {
        var counted = Ratio.of(ready).plus(phi.times(Ratio.of(conditional)));
        return counted.dividedBy(Ratio.of(need.units())).atMost(Ratio.ONE);
    }
}
