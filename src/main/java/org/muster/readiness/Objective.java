package org.muster.readiness;

import java.math.BigDecimal;
import java.util.Comparator;
import org.muster.plan.BusinessLineDetails;
import org.muster.plan.PlanOutline;

/** How soon a plan must work and how long the outage may last: the strictest of the business lines it protects. */
public record Objective(BigDecimal rtoHours, BigDecimal mtpdHours) {

    private static final BigDecimal USUAL = BigDecimal.valueOf(24);

    /** What the business lines of the plan ask for. */
    public static Objective of(PlanOutline plan) {
        return new Objective(strictest(plan, true), strictest(plan, false));
    }

    private static BigDecimal strictest(PlanOutline plan, boolean rto) {
        return plan.businessLines().stream()
                .map(line -> hours(line.details(), rto))
                .min(Comparator.naturalOrder())
                .orElse(USUAL);
    }

    private static BigDecimal hours(BusinessLineDetails details, boolean rto) {
        return rto ? details.rtoHours() : details.mtpdHours();
    }
}
