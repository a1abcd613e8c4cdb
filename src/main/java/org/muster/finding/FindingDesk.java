package org.muster.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;

/**
 * The part of the register that other contexts' commands may work with: inside their transaction, under their command. It
 * begins no transaction of its own and asks for no right: whoever may do what was found by it may open the finding.
 */
@ApplicationScoped
public class FindingDesk {

    private final Findings findings;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    FindingDesk(Findings findings, OpenCommand open, Facts facts, Clock clock) {
        this.findings = findings;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    FindingDesk() {
        this(null, null, null, null);
    }

    /** Opens a finding in the caller's name on that day; answers its code. */
    public String open(NewFinding found, LocalDate day) {
        var finding = new Finding(found, open.by().code(), day, clock.instant());
        findings.add(finding);
        facts.tell(new Happened("finding.fact.opened", finding.subject(), found.title()));
        return finding.code();
    }

    /** Whether one of that kind is still open about the subject. */
    public boolean isOpen(FindingKind kind, Subject subject) {
        return findings.open(kind, subject.type(), subject.reference());
    }
}
