package org.muster.drill;

import java.util.Set;

/**
 * What narrows a list of exercises.
 *
 * @param text words that occur in code or remarks
 * @param plan the plan that was played, empty for any
 * @param scenario what was played, empty for any
 * @param results how it went, empty for any
 */
public record DrillFilter(String text, String plan, String scenario, Set<DrillResult> results) {

    /** Every parameter a list of exercises understands. */
    public static final Set<String> PARAMETERS = Set.of("q", "plan", "scenario", "result");

    public DrillFilter {
        results = Set.copyOf(results);
    }
}
