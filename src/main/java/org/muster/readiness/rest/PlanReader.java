package org.muster.readiness.rest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.muster.readiness.model.Criticality;
import org.muster.readiness.model.Need;
import org.muster.readiness.model.Plan;
import org.muster.readiness.model.Requirement;

/** Reads a plan with its requirements; what a requirement leaves open follows from the plan's objective. */
final class PlanReader {
    private final Part plan;
    private final BigDecimal rtoHours;

    private PlanReader(Part plan) {
        this.plan = plan;
        this.rtoHours = plan.decimal("rtoHours").orElseThrow(plan.missing("rtoHours"));
    }

    static Plan read(Part plan) {
        return new PlanReader(plan).plan();
    }

    private Plan plan() {
        return new Plan(
                plan.text("code").orElseThrow(plan.missing("code")),
                plan.number("priority").orElse(1L),
                rtoHours,
                plan.decimal("mtpdHours").orElse(rtoHours),
                plan.parts("requirements", "id").stream().map(this::requirement).toList());
    }

    private Requirement requirement(Part part) {
        return new Requirement(
                part.text("id").orElseThrow(part.missing("id")),
                part.text("capability").orElseThrow(part.missing("capability")),
                need(part),
                part.decimal("neededByHours").orElse(rtoHours),
                part.text("criticality").map(name -> criticality(part, name)).orElse(Criticality.VITAL),
                part.number("weight").orElse(1L));
    }

    private static Need need(Part part) {
        var quantity = part.number("quantity").orElseThrow(part.missing("quantity"));
        if (quantity < 1) {
            throw part.refusal("quantity", "shared.refusal.minimum", 1);
        }
        return new Need(quantity, fallback(part, quantity));
    }

    private static OptionalLong fallback(Part part, long quantity) {
        Optional<Long> fallback = part.number("fallback");
        if (fallback.isEmpty()) {
            return OptionalLong.empty();
        }
        if (fallback.get() < 1) {
            throw part.refusal("fallback", "shared.refusal.minimum", 1);
        }
        if (fallback.get() > quantity) {
            throw part.refusal("fallback", "shared.refusal.maximum", quantity);
        }
        return OptionalLong.of(fallback.get());
    }

    private static Criticality criticality(Part part, String name) {
        return Arrays.stream(Criticality.values())
                .filter(criticality -> criticality.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        part.refusal("criticality", "shared.refusal.choice", name, List.of(Criticality.values())));
    }
}
