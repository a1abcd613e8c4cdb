package org.muster.plan;

import java.util.Optional;

/**
 * What narrows a list of plans.
 *
 * @param text words that occur in code or names
 * @param site the site they are for, empty for any
 * @param owner who answers for them, empty for anybody
 * @param retired whether they are retired, or either
 */
public record PlanFilter(String text, String site, String owner, Optional<Boolean> retired) {

    public static PlanFilter alive() {
        return new PlanFilter("", "", "", Optional.of(false));
    }
}
