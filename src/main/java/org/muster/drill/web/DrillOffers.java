package org.muster.drill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.drill.DrillResult;
import org.muster.drill.TrainingType;
import org.muster.identity.PersonDirectory;
import org.muster.plan.ContinuityDirectory;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanFilter;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.Visitor;

/** What the forms of exercises and trainings offer to choose from. */
@RequestScoped
class DrillOffers {

    private static final int MOST = 500;

    private final PlanDirectory plans;
    private final ContinuityDirectory continuity;
    private final PersonDirectory people;
    private final Choices choices;
    private final Visitor visitor;

    @Inject
    DrillOffers(
            PlanDirectory plans,
            ContinuityDirectory continuity,
            PersonDirectory people,
            Choices choices,
            Visitor visitor) {
        this.plans = plans;
        this.continuity = continuity;
        this.people = people;
        this.choices = choices;
        this.visitor = visitor;
    }

    DrillOffers() {
        this(null, null, null, null, null);
    }

    List<Choice> plans() {
        return plans.readOn(PlanFilter.alive(), PlanDirectory.BY_CODE, Optional.empty(), MOST).rows().stream()
                .map(plan -> new Choice(plan.code(), plan.code() + " " + plan.named(visitor.getLanguage())))
                .toList();
    }

    List<Choice> scenarios() {
        return continuity.scenarios().stream()
                .map(scenario -> new Choice(scenario.code(), scenario.named(visitor.getLanguage())))
                .toList();
    }

    List<Choice> results() {
        return choices.of(DrillResult.values());
    }

    List<Choice> people() {
        return people.matching("", MOST).stream()
                .map(person -> new Choice(person.code(), person.name()))
                .toList();
    }

    List<Choice> types() {
        return choices.of(TrainingType.values());
    }
}
