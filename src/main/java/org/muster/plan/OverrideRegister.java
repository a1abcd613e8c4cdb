package org.muster.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.UseCase;

/** Where somebody else decides on the level that was asked for in place of the computed one. */
@UseCase
public class OverrideRegister {

    private final Plans plans;
    private final PlanHands hands;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    OverrideRegister(Plans plans, PlanHands hands, OpenCommand command, Facts facts, Clock clock) {
        this.plans = plans;
        this.hands = hands;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    OverrideRegister() {
        this(null, null, null, null, null);
    }

    /** Lets it hold; refused to whoever asked for it, owns the plan or wrote it, and where it is decided or over already. */
    public void approve(String plan, String code, long version) {
        var line = asked(plan, code, version);
        var decided =
                !line.text("approved_by").isEmpty() || !line.text("declined_by").isEmpty();
        if (decided) {
            throw Refusal.closed("plan.refusal.decided", code);
        }
        var last = line.day("expires_on").orElseThrow();
        new Reasons()
                .unless(!last.isBefore(LocalDate.now(clock)), "expires_on", "plan.refusal.past", last)
                .refuse();
        sign(plan, code, "approved_by", "plan.fact.override_approved", "");
    }

    /** Lets it not hold, or no longer, and says why. */
    public void decline(String plan, String code, long version, String reason) {
        var line = asked(plan, code, version);
        new Reasons().needed("reason", reason).refuse();
        if (!line.text("declined_by").isEmpty()) {
            throw Refusal.closed("plan.refusal.decided", code);
        }
        sign(plan, code, "declined_by", "plan.fact.override_declined", reason.strip());
    }

    private PlanLineRow asked(String plan, String code, long version) {
        if (hands.signable(plan).retired()) {
            throw Refusal.closed("plan.refusal.retired", plan);
        }
        var line = line(plan, code);
        line.requireVersion(version);
        var row = PlanLineRow.of(line);
        if (row.text("asked_by").equals(command.by().code())) {
            throw Refusal.forbidden("plan.refusal.own_override");
        }
        return row;
    }

    private void sign(String plan, String code, String as, String fact, String reason) {
        var line = line(plan, code);
        line.sign(as, command.by().code(), clock.instant());
        facts.tell(new PlanChanged(plan, fact, line.subject(), reason));
    }

    private PlanLine line(String plan, String code) {
        return plans.line(plan, 0, Part.OVERRIDE, code).orElseThrow(() -> Refusal.missing(plan + "/" + code));
    }
}
