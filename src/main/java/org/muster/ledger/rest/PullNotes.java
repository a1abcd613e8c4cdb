package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.muster.ledger.pull.Measured;
import org.muster.ledger.pull.PullEntry;
import org.muster.ledger.pull.PullOutcome;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.PullRegister;
import org.muster.shared.usecase.OpenCommand;

/** Notes in the book of pulls what the running request took. */
@RequestScoped
class PullNotes {

    private final PullRegister register;
    private final KeyGrants grants;
    private final OpenCommand open;
    private final Clock clock;
    private final HttpServletRequest request;

    @Inject
    PullNotes(PullRegister register, KeyGrants grants, OpenCommand open, Clock clock, HttpServletRequest request) {
        this.register = register;
        this.grants = grants;
        this.open = open;
        this.clock = clock;
        this.request = request;
    }

    PullNotes() {
        this(null, null, null, null, null);
    }

    void note(PullPlan plan, PullOutcome outcome, Measured measured, boolean whole) {
        register.note(new PullEntry(
                clock.instant(),
                grants.keyCode(),
                open.by().code(),
                request.getRemoteAddr(),
                plan.ledger(),
                plan.export().wire(),
                plan.parameters().told(),
                plan.format().ending(),
                plan.question().knownAt(),
                outcome.tally().rows(),
                measured.bytes(),
                measured.hex(),
                whole ? "COMPLETE" : "BROKEN"));
    }
}
