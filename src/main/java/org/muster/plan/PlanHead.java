package org.muster.plan;

import java.util.List;

/**
 * What an edition approves of a plan as a whole; it changes with an edition alone.
 *
 * @param authority who may activate the plan, and the deputy
 * @param priority whose turn it is when plans compete; the lower, the earlier
 */
record PlanHead(String authority, String deputy, int priority, List<String> businessLines, List<String> scenarios) {

    PlanHead {
        businessLines = List.copyOf(businessLines);
        scenarios = List.copyOf(scenarios);
    }
}
