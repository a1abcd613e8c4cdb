package org.muster.asset;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A person's wish that an asset take a step.
 *
 * @param effectiveOn the day it happened, in the site's zone; today when empty
 * @param version the version the person saw
 * @param quantity how much of a lot takes the step; all of it when empty
 * @param details raw values of the {@link Detail}s, and on an update of the asset's own fields
 */
public record StepOrder(
        Step step,
        Optional<LocalDate> effectiveOn,
        String reason,
        long version,
        Optional<Integer> quantity,
        Map<String, String> details) {

    /** The same for an asset seen in another version. */
    public StepOrder seeing(long other) {
        return new StepOrder(step, effectiveOn, reason, other, quantity, details);
    }

    public Optional<String> detail(Detail detail) {
        return Optional.ofNullable(details.get(detail.wire())).filter(text -> !text.isBlank());
    }
}
