package org.muster.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where one says what may not stop and what may happen: business lines and loss scenarios. */
@UseCase
public class ContinuityRegister {

    private final Plans plans;
    private final Pointed pointed;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ContinuityRegister(Plans plans, Pointed pointed, OpenCommand command, Facts facts, Clock clock) {
        this.plans = plans;
        this.pointed = pointed;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    ContinuityRegister() {
        this(null, null, null, null, null);
    }

    public void add(String code, BusinessLineDetails details) {
        command.by().require(Right.EDIT_PLANS, "");
        plans.requireFree(BusinessLine.class, code);
        check(details);
        var line = new BusinessLine(code, details, clock.instant());
        plans.add(line);
        facts.tell(Happened.to(line.subject(), "plan.fact.added"));
    }

    public void change(String code, long version, BusinessLineDetails details) {
        command.by().require(Right.EDIT_PLANS, "");
        var line = plans.find(BusinessLine.class, code).orElseThrow(() -> Refusal.missing(code));
        line.requireVersion(version);
        check(details);
        line.describe(details, clock.instant());
        facts.tell(new ContinuityChanged("plan.fact.changed", line.subject()));
    }

    public void add(String code, LossScenarioDetails details) {
        command.by().require(Right.EDIT_PLANS, "");
        plans.requireFree(LossScenario.class, code);
        var scenario = new LossScenario(code, details, clock.instant());
        check(details);
        plans.add(scenario);
        facts.tell(Happened.to(scenario.subject(), "plan.fact.added"));
    }

    public void change(String code, long version, LossScenarioDetails details) {
        command.by().require(Right.EDIT_PLANS, "");
        var scenario = plans.find(LossScenario.class, code).orElseThrow(() -> Refusal.missing(code));
        scenario.requireVersion(version);
        scenario.describe(details, clock.instant());
        check(details);
        facts.tell(new ContinuityChanged("plan.fact.changed", scenario.subject()));
    }

    /** What a slip of the pen would leave without effect: whom it hurts, and groups nobody has. */
    private void check(LossScenarioDetails details) {
        var reasons = new Reasons().unless(!details.impacts().isEmpty(), "impacts", "shared.refusal.needed");
        details.takesAway()
                .forEach(group -> reasons.unless(pointed.group(group), "takes_away", "plan.refusal.unknown", group));
        reasons.refuse();
    }

    private void check(BusinessLineDetails details) {
        new Reasons()
                .unless(
                        details.owner().isEmpty() || pointed.person(details.owner()),
                        "owner",
                        "plan.refusal.unknown",
                        details.owner())
                .refuse();
    }
}
