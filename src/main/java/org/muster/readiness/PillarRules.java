package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.plan.Part;
import org.muster.plan.Plan;
import org.muster.plan.PlanOutline;

/** Judges what a plan stands on beside its equipment, from what is written in it. */
final class PillarRules {

    private PillarRules() {}

    static Light planning(PlanOutline plan, Proof proof, LocalDate today) {
        return PillarCauses.light(new PillarCauses(plan, proof, BigDecimal.ZERO, today).planning());
    }

    static Light organisation(PlanOutline plan, LocalDate today) {
        return PillarCauses.light(new PillarCauses(plan, Proof.NONE, BigDecimal.ZERO, today).organisation());
    }

    static Light training(PlanOutline plan, Proof proof, LocalDate today) {
        return PillarCauses.light(new PillarCauses(plan, proof, BigDecimal.ZERO, today).training());
    }

    static Light exercises(PlanOutline plan, Proof proof, BigDecimal rtoHours, LocalDate today) {
        return PillarCauses.light(new PillarCauses(plan, proof, rtoHours, today).exercises());
    }

    static Set<String> people(PlanOutline plan) {
        return PillarCauses.people(plan);
    }

    /** The next day after the one given on which any of this may be judged otherwise though nobody does anything. */
    static Optional<LocalDate> nextChange(PlanOutline plan, Proof proof, LocalDate today) {
        var lastDays = Stream.of(
                        Stream.of(plan.reviewOn())
                                .filter(review -> !review.equals(Plan.NEVER))
                                .flatMap(review -> Stream.of(review, review.minusDays(PillarCauses.REVIEW_SOON))),
                        days(plan, Part.CONTACT, "verified_on", Part.CONTACT_STANDS),
                        days(plan, Part.CALL_TEST, "held_on", PillarCauses.TESTED_WITHIN),
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
