package org.muster.asset;

import java.util.List;
import java.util.Set;
import org.muster.shared.usecase.Reason;

/**
 * What would become of a step taken with many assets together: with how many it is open, and why not with the others.
 *
 * @param needs what must be said for one or another of them
 */
public record StepTally(Step step, long total, long open, List<Refused> refused, Set<String> needs) {

    /** How many are refused for one reason. */
    public record Refused(Reason reason, long number) {}

    /** Whether nothing stands against it. */
    public boolean forAll() {
        return open == total && total > 0;
    }
}
