package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.drill.DrillRow;
import org.muster.plan.Part;
import org.muster.plan.Plan;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;

/** Judges what a plan stands on beside its equipment, from what is written in it. */
final class PillarRules {

    private static final int REVIEW_SOON = 30;
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
                        .filter(day -> !day.isBefore(today.minusDays(Part.CONTACT_STANDS)))
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

    /** Everybody a task names, and who steps in for them, is trained; nobody knows where none of them ever was. */
    static Light training(PlanOutline plan, Proof proof) {
        var people = plan.lines(Part.TASK).stream()
                .flatMap(task -> Stream.of(task.text("person"), task.text("deputy")))
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toSet());
        if (people.isEmpty() || Collections.disjoint(people, proof.trained().ever())) {
            return Light.UNKNOWN;
        }
        var trained = people.stream().filter(proof.trained().now()::contains).count();
        if (trained == people.size()) {
            return Light.R1;
        }
        return trained * 2 >= people.size() ? Light.R3 : Light.R4;
    }

    /** Every scenario was played within the year, the last time well and in time. */
    static Light exercises(PlanOutline plan, Proof proof, BigDecimal rtoHours) {
        var drills = proof.drills().getOrDefault(plan.code(), List.of());
        var scenarios = plan.scenarios();
        return scenarios.isEmpty()
                ? drills.stream()
                        .findFirst()
                        .map(drill -> played(drill, rtoHours))
                        .orElse(Light.UNKNOWN)
                : scenarios.stream()
                        .map(scenario -> drills.stream()
                                .filter(drill -> drill.scenario().equals(scenario.code()))
                                .findFirst()
                                .map(drill -> played(drill, rtoHours))
                                .orElse(Light.UNKNOWN))
                        .reduce(Light.R1, Light::orWorse);
    }

    private static Light played(DrillRow drill, BigDecimal rtoHours) {
        var late = drill.measuredHours()
                .filter(hours -> hours.compareTo(rtoHours) > 0)
                .isPresent();
        return switch (drill.result()) {
            case FAILED -> Light.R4;
            case PASSED_WITH_REMARKS -> late ? Light.R3 : Light.R2;
            case PASSED -> late ? Light.R3 : Light.R1;
        };
    }
}
