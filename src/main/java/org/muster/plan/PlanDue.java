package org.muster.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

/** Something the owner of a plan in force has to do by a day. There are some dozens of plans: all of them are read. */
abstract class PlanDue implements ObligationSource {

    @Inject
    private EffectivePlans inForce;

    /** By when, if there is anything to do. */
    abstract Optional<Term> term(Plan plan, List<PlanLine> contacts);

    @Override
    public Set<String> types() {
        return Set.of(Plan.SUBJECT, "plan_edition", "plan_line");
    }

    /** What happens to an edition or a line concerns the plan it belongs to. */
    @Override
    public Subject concernedBy(Subject happened) {
        return new Subject(Plan.SUBJECT, happened.reference().split("/")[0]);
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        return DueInOrder.next(obligations(inForce.all()), behind, until, limit);
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return obligations(inForce.of(subject.reference())).toList();
    }

    private Stream<Obligation> obligations(List<Plan> plans) {
        var contacts = inForce.contacts(plans);
        return plans.stream()
                .flatMap(plan -> term(
                        plan,
                        contacts.stream()
                                .filter(line -> line.plan().equals(plan.code()))
                                .toList())
                        .map(term -> obligation(plan, term))
                        .stream());
    }

    private Obligation obligation(Plan plan, Term term) {
        return new Obligation(
                plan.id(),
                plan.subject(),
                name(),
                term,
                new Concern(plan.site(), plan.details().owner(), Right.READ_PLANS),
                new Notice(
                        name().replace("plan.", "plan.due."),
                        List.of(plan.code(), plan.name()),
                        "/plan/sheet.xhtml?code=" + plan.code()));
    }
}
