package org.muster.readiness;

import java.time.LocalDate;
import org.muster.readiness.model.Standing;

/** The day on which it last changed how a plan stood, and how it had stood until then. */
public record Turn(LocalDate on, Standing was) {

    /** Whether it stands better now: on a better level, or on the same one with more of what it needs. */
    public boolean upTo(Standing now) {
        var level = was.level().compareTo(now.level());
        return level > 0 || level == 0 && now.index().compareTo(was.index()) > 0;
    }
}
