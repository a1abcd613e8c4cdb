package org.muster.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.plan.EditionStep;
import org.muster.plan.PlanLineRow;
import org.muster.shared.web.Messages;
import org.muster.shared.web.News;

/** What the steps of a plan are called and what follows from them. */
@RequestScoped
class PlanWordsOfSteps {

    private final Messages messages;
    private final PlanWords words;
    private final News news;

    @Inject
    PlanWordsOfSteps(Messages messages, PlanWords words, News news) {
        this.messages = messages;
        this.words = words;
        this.news = news;
    }

    PlanWordsOfSteps() {
        this(null, null, null);
    }

    /** The name of the step, if there is such a step. */
    Optional<String> title(String step) {
        return switch (step) {
            case "REOPEN" -> Optional.of(messages.get("plan.page.sheet.reopen"));
            case "RETIRE" -> Optional.of(messages.get("plan.page.sheet.retire"));
            case "APPROVE_OVERRIDE" -> Optional.of(messages.get("plan.page.step.approve_override"));
            case "DECLINE_OVERRIDE" -> Optional.of(messages.get("plan.page.step.decline_override"));
            default -> EditionStep.of(step).map(messages::label);
        };
    }

    /** Says on the next page that it is done. */
    void tellDone(String step) {
        news.tell("plan.page.step.done", title(step).orElse(step));
    }

    String consequence(String step) {
        return messages.get("plan.page.step.consequence." + step);
    }

    /** What is asked for, by whom, until when and why. */
    String asked(PlanLineRow override) {
        return messages.of(
                "plan.page.step.asked",
                override.text("level"),
                override.day("expires_on").orElseThrow(),
                words.person(override.text("asked_by")),
                override.text("reason"));
    }
}
