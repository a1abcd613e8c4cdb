package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.muster.plan.Part;
import org.muster.plan.Plan;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;

/** Judges what a plan stands on beside its equipment, from what is written in it. */
final class PillarRules {

    private static final int REVIEW_SOON = 30;
    private static final int VERIFIED_WITHIN = 180;
    private static final int TESTED_WITHIN = 365;
    private static final BigDecimal WELL_REACHED = new BigDecimal("0.9");
    private static final BigDecimal BARELY_REACHED = new BigDecimal("0.7");

    private PillarRules() {}

    /** Approved, and in date. */
    static Light planning(PlanOutline plan, LocalDate today) {
        if (plan.inForce() == 0 || plan.reviewOn().isBefore(today)) {
            return plan.inForce() == 0 ? Light.R4 : Light.R3;
        }
        var soon = !plan.reviewOn().equals(Plan.NEVER) && plan.reviewOn().isBefore(today.plusDays(REVIEW_SOON));
        return soon ? Light.R2 : Light.R1;
    }

    /** Somebody and somebody else for each task, contacts verified, and people who answer when they are called. */
    static Light organisation(PlanOutline plan, LocalDate today) {
        var tasks = plan.lines(Part.TASK);
        var contacts = plan.lines(Part.CONTACT);
        if (contacts.isEmpty()
                || tasks.stream().anyMatch(task -> task.text("person").isEmpty())) {
            return Light.R4;
        }
        var alone = tasks.stream().anyMatch(task -> task.text("deputy").isEmpty());
        var stale = contacts.stream()
                .anyMatch(contact -> contact.day("verified_on")
                        .filter(day -> !day.isBefore(today.minusDays(VERIFIED_WITHIN)))
                        .isEmpty());
        var written = alone || stale ? Light.R3 : Light.R1;
        return written.orWorse(reach(plan.lines(Part.CALL_TEST), today));
    }

    private static Light reach(List<PlanLineRow> tests, LocalDate today) {
        return tests.stream()
                .filter(test -> test.day("held_on")
                        .filter(day -> !day.isBefore(today.minusDays(TESTED_WITHIN)))
                        .isPresent())
                .max(Comparator.comparing(test -> test.text("held_on")))
                .map(PillarRules::reach)
                .orElse(Light.UNKNOWN);
    }

    private static Light reach(PlanLineRow test) {
        var called = test.number("called").orElse(BigDecimal.ONE);
        var reached = test.number("reached").orElse(BigDecimal.ZERO);
        if (reached.compareTo(called.multiply(WELL_REACHED)) >= 0) {
            return Light.R1;
        }
        return reached.compareTo(called.multiply(BARELY_REACHED)) >= 0 ? Light.R2 : Light.R3;
    }
}
