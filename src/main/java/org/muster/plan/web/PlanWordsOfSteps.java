package org.muster.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.plan.EditionStep;
import org.muster.shared.web.Messages;

/** What the steps of a plan are called and what follows from them. */
@RequestScoped
class PlanWordsOfSteps {

    private final Messages messages;

    @Inject
    PlanWordsOfSteps(Messages messages) {
        this.messages = messages;
    }

    PlanWordsOfSteps() {
        this(null);
    }

    /** The name of the step, if there is such a step. */
    Optional<String> title(String step) {
        return switch (step) {
            case "REOPEN" -> Optional.of(messages.get("plan.page.sheet.reopen"));
            case "RETIRE" -> Optional.of(messages.get("plan.page.sheet.retire"));
            default -> EditionStep.of(step).map(messages::label);
        };
    }

    String consequence(String step) {
        return messages.get("plan.page.step.consequence." + step);
    }
}
