package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.Stage;
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

    /** Approved, in date, and every copy of it is the one in force, where it belongs, and checked. */
    static Light planning(PlanOutline plan, Proof proof, LocalDate today) {
        if (plan.inForce() == 0 || plan.reviewOn().isBefore(today)) {
            return plan.inForce() == 0 ? Light.R4 : Light.R3;
        }
        var soon = !plan.reviewOn().equals(Plan.NEVER) && plan.reviewOn().isBefore(today.plusDays(REVIEW_SOON));
        return proof.copiesOf(plan).stream()
                .map(copy -> copy(copy, plan.inForce(), today))
                .reduce(soon ? Light.R2 : Light.R1, Light::orWorse);
    }

    private static Light copy(Proof.ControlledCopy copy, int edition, LocalDate today) {
        if (!copy.row().shows(edition) || copy.row().stage() == Stage.MISSING) {
            return Light.R3;
        }
        return copy.check()
                .filter(check -> check.planned().isBefore(today))
                .map(check -> check.lateUntil().isBefore(today) ? Light.R3 : Light.R2)
                .orElse(Light.R1);
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
    static Light training(PlanOutline plan, Proof proof, LocalDate today) {
        var people = people(plan);
        if (people.stream().noneMatch(proof.trained()::ever)) {
            return Light.UNKNOWN;
        }
        var trained = people.stream()
                .filter(person -> proof.trained().on(today, person))
                .count();
        if (trained == people.size()) {
            return Light.R1;
        }
        return trained * 2 >= people.size() ? Light.R3 : Light.R4;
    }

    /** Every scenario was played within the year, the last time well and in time. */
    static Light exercises(PlanOutline plan, Proof proof, BigDecimal rtoHours, LocalDate today) {
        var drills = proof.drillsOf(plan).stream()
                .filter(drill -> !drill.heldOn().plusYears(1).isBefore(today))
                .toList();
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

    static Set<String> people(PlanOutline plan) {
        return plan.lines(Part.TASK).stream()
                .flatMap(task -> Stream.of(task.text("person"), task.text("deputy")))
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The next day after the one given on which any of this may be judged otherwise though nobody does anything. */
    static Optional<LocalDate> nextChange(PlanOutline plan, Proof proof, LocalDate today) {
        var lastDays = Stream.of(
                        Stream.of(plan.reviewOn())
                                .filter(review -> !review.equals(Plan.NEVER))
                                .flatMap(review -> Stream.of(review, review.minusDays(REVIEW_SOON))),
                        days(plan, Part.CONTACT, "verified_on", Part.CONTACT_STANDS),
                        days(plan, Part.CALL_TEST, "held_on", TESTED_WITHIN),
                        people(plan).stream()
                                .filter(proof.trained()::ever)
                                .map(proof.trained().until()::get),
                        proof.drillsOf(plan).stream()
                                .map(drill -> drill.heldOn().plusYears(1)),
                        proof.copiesOf(plan).stream()
                                .flatMap(copy -> copy.check().stream())
                                .flatMap(check -> Stream.of(check.planned(), check.lateUntil())))
                .flatMap(each -> each);
        return lastDays.filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo)
                .map(day -> day.plusDays(1));
    }

    private static Stream<LocalDate> days(PlanOutline plan, Part part, String field, int stands) {
        return plan.lines(part).stream()
                .flatMap(line -> line.day(field).stream())
                .map(day -> day.plusDays(stands));
    }
}
