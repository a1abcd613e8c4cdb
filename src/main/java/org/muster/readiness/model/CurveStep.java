package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.List;

/**
 * From this day on, until the next step, the plan stands like this; the causes are the gates that ended the day before.
 *
 * @param making how many of the causes, from the first on, make the level what it is; all where nobody asked
 */
public record CurveStep(LocalDate from, Standing standing, List<Cause> causes, int making) {

    public CurveStep(LocalDate from, Standing standing, List<Cause> causes) {
        this(from, standing, causes, causes.size());
    }

    /** The causes that make the level what it is. */
    public List<Cause> makers() {
        return causes.subList(0, Math.min(making, causes.size()));
    }
}
