package org.muster.drill;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.muster.identity.PersonDirectory;
import org.muster.plan.PlanDirectory;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where exercises and trainings are reported. */
@UseCase
public class DrillRegister {

    private final Proofs proofs;
    private final PlanDirectory plans;
    private final PersonDirectory people;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    DrillRegister(
            Proofs proofs, PlanDirectory plans, PersonDirectory people, OpenCommand command, Facts facts, Clock clock) {
        this.proofs = proofs;
        this.plans = plans;
        this.people = people;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    DrillRegister() {
        this(null, null, null, null, null, null);
    }

    /** Reports an exercise; answers its code. */
    public String report(NewDrill reported) {
        var plan = plans.find(reported.plan())
                .orElseThrow(() -> Refusal.invalid("plan", "drill.refusal.unknown", reported.plan()));
        command.by().require(Right.EDIT_PLANS, plan.details().site());
        new Reasons()
                .unless(
                        plays(plan.details().scenarios(), reported.scenario()),
                        "scenario",
                        "drill.refusal.scenario",
                        reported.scenario(),
                        plan.code())
                .refuse();
        var drill = new Drill(proofs.nextDrill(), reported, command.by().code(), LocalDate.now(clock), clock.instant());
        proofs.add(drill);
        facts.tell(new Proven("drill.fact.drilled", drill.subject(), List.of(drill.plan())));
        return drill.code();
    }

    /** A plan that answers no scenario in particular is played as a whole. */
    private static boolean plays(List<String> scenarios, String played) {
        return scenarios.isEmpty() ? played.isEmpty() : scenarios.contains(played);
    }

    /** Reports a training of somebody a plan names that the caller writes; answers its code. */
    public String report(NewTraining reported) {
        command.by().require(Right.EDIT_PLANS);
        new Reasons()
                .unless(people.knows(reported.person()), "person", "drill.refusal.unknown", reported.person())
                .refuse();
        new Reasons()
                .unless(plans.writtenFor(reported.person()), "person", "drill.refusal.elsewhere", reported.person())
                .refuse();
        var training = new Training(
                proofs.nextTraining(), reported, command.by().code(), LocalDate.now(clock), clock.instant());
        proofs.add(training);
        facts.tell(new Proven("drill.fact.trained", training.subject(), plans.codes()));
        return training.code();
    }
}
