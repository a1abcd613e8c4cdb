package org.muster.readiness;

import java.time.Instant;
import java.util.Optional;
import org.muster.shared.field.Particulars;

/**
 * That the owner of a plan agreed to a step with an asset: who, why and when.
 *
 * @param step the name of the step; empty for what was agreed to before a step was named
 * @param terms what matters of how it is taken
 * @param usedAt when it was used up by the step, if it was
 */
public record ConsentRow(
        String plan,
        String asset,
        String step,
        Particulars terms,
        String givenBy,
        String reason,
        Instant givenAt,
        Optional<Instant> usedAt) {}
