package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.muster.shared.due.Term;

/** A plan in force is looked at again by the day that was said when it was approved. */
@ApplicationScoped
class PlanReviews extends PlanDue {

    @Override
    public String name() {
        return "plan.review";
    }

    @Override
    Optional<Term> term(Plan plan, List<PlanLine> contacts) {
        return Optional.of(plan.reviewOn())
                .filter(day -> !day.equals(Plan.NEVER))
                .map(Term::on);
    }
}
