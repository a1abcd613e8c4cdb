package org.muster.readiness.model;

/** How many units are ready, conditional, and unknown for want of evidence. */
public record Tally(long ready, long conditional, long unknown) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    public long usable() {
        return ready + conditional;
    }

    Tally plus(Verdict verdict, long units) {
        return switch (verdict) {
            case READY -> new Tally(ready + units, conditional, unknown);
            case CONDITIONAL -> new Tally(ready, conditional + units, unknown);
            case UNKNOWN -> new Tally(ready, conditional, unknown + units);
            case NOT_READY -> this;
        };
    }

    /** What the units amount to when a conditional one counts with the factor φ. */
    Ratio worth(Ratio phi) {
        return Ratio.of(ready).plus(phi.times(Ratio.of(conditional)));
    }

    /** The same in whole units where so many make one; what is left over of the ready ones helps the others. */
    Tally inUnitsOf(long parts) {
        return new Tally(ready / parts, usable() / parts - ready / parts, unknown / parts);
    }
}
