package org.muster.plan;

import java.util.List;

/**
 * What a person says about a plan: name, site and owner at any time, the rest with an edition that somebody else approves.
 *
 * @param site the site it is for, empty for the whole organisation
 * @param owner who answers for it
 * @param authority who may activate it, and the deputy
 * @param priority whose turn it is when plans compete; the lower, the earlier
 */
public record PlanDetails(
        String name,
        String nameZh,
        String site,
        String owner,
        String authority,
        String deputy,
        int priority,
        List<String> businessLines,
        List<String> scenarios) {

    PlanHead head() {
        return new PlanHead(authority, deputy, priority, businessLines, scenarios);
    }

    /** The same with what an edition approves. */
    PlanDetails under(PlanHead head) {
        return new PlanDetails(
                name,
                nameZh,
                site,
                owner,
                head.authority(),
                head.deputy(),
                head.priority(),
                head.businessLines(),
                head.scenarios());
    }
}
