package org.muster.ledger;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where what a check of a book found is kept. */
@UseCase
public class CheckRegister {

    private final FindingStream findings;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    CheckRegister(FindingStream findings, OpenCommand open, Facts facts, Clock clock) {
        this.findings = findings;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    CheckRegister() {
        this(null, null, null, null);
    }

    /** Keeps what {@link BookVerifier} found, and tells the trail. */
    public void keep(String ledger, List<Finding> found) {
        open.by().require(Right.READ_LEDGER);
        findings.keep(ledger, clock.instant(), found);
        facts.tell(new Happened(
                "ledger.fact.checked", new Subject("ledger", ledger), found.isEmpty() ? "" : found.toString()));
    }
}
