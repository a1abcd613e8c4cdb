package org.muster.readiness.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A plan as readiness sees it: its objective (RTO), the longest outage the business tolerates (MTPD), what it requires,
 * and its turn when plans compete (the lower the number, the earlier).
 */
public record Plan(
        String code, long priority, BigDecimal rtoHours, BigDecimal mtpdHours, List<Requirement> requirements) {
    /** In what turn plans are served that run together: by priority, then the shorter objective, then the code. */
    public static final Comparator<Plan> IN_TURN =
            Comparator.comparing(Plan::priority).thenComparing(Plan::rtoHours).thenComparing(Plan::code);

    public Plan {
        requirements = List.copyOf(requirements);
    }

    /** An outage as long as the objective is always tolerated. */
    BigDecimal tolerableHours() {
        return mtpdHours.max(rtoHours);
    }
}
