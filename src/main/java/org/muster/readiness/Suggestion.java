package org.muster.readiness;

import java.math.BigDecimal;
import java.util.List;
import org.muster.readiness.model.Ratio;
import org.muster.readiness.model.Verdict;

/**
 * An asset that could be assigned to a requirement, with what speaks for it and against it.
 *
 * @param worth how much of a needed unit each of its units gives
 * @param ended the gates that have ended
 * @param shared the failure groups it shares with those assigned already
 */
public record Suggestion(
        String tag,
        String name,
        String site,
        Verdict verdict,
        Ratio worth,
        BigDecimal deployHours,
        List<GateFinding> ended,
        List<String> shared) {

    /** Whether it gives less than a needed unit. */
    public boolean substitute() {
        return !worth.equals(Ratio.ONE);
    }
}
