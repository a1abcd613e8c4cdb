package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/** Who may lay hands on a plan, and in whose name what is written there is signed. */
@ApplicationScoped
class PlanHands {

    private final Plans plans;
    private final OpenCommand command;

    @Inject
    PlanHands(Plans plans, OpenCommand command) {
        this.plans = plans;
        this.command = command;
    }

    PlanHands() {
        this(null, null);
    }

    /** A plan the caller may write. */
    Plan editable(String code) {
        var plan = plans.byCode(code);
        requireEdits(plan.site(), plan);
        if (plan.retired()) {
            throw Refusal.closed("plan.refusal.retired", code);
        }
        return plan;
    }

    /** A plan of the whole organisation is written by whoever writes plans everywhere, and by its owner. */
    void requireEdits(String site, Plan plan) {
        if (site.isEmpty() && plan.details().owner().equals(command.by().code())) {
            command.by().require(Right.EDIT_PLANS);
        } else {
            command.by().require(Right.EDIT_PLANS, site);
        }
    }

    /** A plan the caller may sign for: waivers, overrides and its end are given by one who neither owns nor wrote it. */
    Plan signable(String code) {
        var plan = plans.byCode(code);
        command.by().require(Right.APPROVE, plan.site());
        var by = command.by().code();
        var authors =
                plans.edition(code, plan.counting()).map(PlanEdition::authors).orElse(List.of());
        if (plan.details().owner().equals(by) || authors.contains(by)) {
            throw Refusal.forbidden("plan.refusal.own_plan", code);
        }
        return plan;
    }

    /** A plan the caller may give up. */
    Plan retirable(String code) {
        var plan = plans.byCode(code);
        if (plan.retired()) {
            throw Refusal.closed("plan.refusal.retired", code);
        }
        return plan.inForce() == 0 ? editable(code) : signable(code);
    }

    /** What was said of a line, with the caller's name where the line bears one; names that were typed are refused. */
    Map<String, String> signed(Part part, Map<String, String> raw) {
        var typed = new Reasons();
        Part.SIGNATURES.stream()
                .filter(field -> !raw.getOrDefault(field, "").isBlank())
                .sorted()
                .forEach(field -> typed.add(List.of(Reason.at(field, "plan.refusal.signature"))));
        typed.refuse();
        if (!part.signed() && !part.asked()) {
            return raw;
        }
        var signed = new HashMap<>(raw);
        signed.put(part.asked() ? "asked_by" : "approved_by", command.by().code());
        return signed;
    }
}
