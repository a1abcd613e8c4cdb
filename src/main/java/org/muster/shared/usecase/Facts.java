package org.muster.shared.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.muster.shared.fact.Fact;

/** Tells the other contexts what happened, at once and inside the command's transaction. */
@ApplicationScoped
public class Facts {

    private final CommandFrame frame;
    private final Event<Fact> event;

    @Inject
    Facts(CommandFrame frame, Event<Fact> event) {
        this.frame = frame;
        this.event = event;
    }

    Facts() {
        this(null, null);
    }

    public void tell(Fact fact) {
        frame.add(fact);
        event.fire(fact);
    }
}
