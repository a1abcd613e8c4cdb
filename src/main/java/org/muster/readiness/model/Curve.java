package org.muster.readiness.model;

import java.util.List;

/** Where a plan stands on every day of a horizon, as an exact step function: the first step is the day of asking. */
public record Curve(String plan, List<CurveStep> steps) {
    public Curve {
        steps = List.copyOf(steps);
    }

    /** The days on which something changes: all steps but the first. */
    public List<CurveStep> changes() {
        return steps.subList(1, steps.size());
    }
}
