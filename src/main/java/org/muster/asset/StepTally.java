package org.muster.asset;

import java.util.List;
import org.muster.shared.usecase.Reason;

/**
 * What would become of a step taken with many assets together: with how many it is open, and why not with the others.
 */
public record StepTally(Step step, long total, long open, List<Refused> refused) {

    /** How many are refused for one reason. */
    public record Refused(Reason reason, long number) {}

    /** Whether nothing stands against it. */
    public boolean forAll() {
        return open == total && total > 0;
    }
}
