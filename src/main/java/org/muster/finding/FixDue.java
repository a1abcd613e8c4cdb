package org.muster.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** What is planned against a finding is done by its day, by whoever was named for it. */
@ApplicationScoped
class FixDue extends FindingDue {

    private static final Ladder LADDER = new Ladder(List.of(7, 1), 7);

    @Inject
    FixDue(Findings findings) {
        super(FindingStage.PLANNED, "fixDue", findings);
    }

    FixDue() {
        this(null);
    }

    @Override
    public String name() {
        return "finding.fix";
    }

    @Override
    Term term(Finding finding) {
        return new Term(finding.fixDue(), finding.fixDue(), LADDER);
    }

    @Override
    String responsible(Finding finding, String keeper) {
        return finding.fixBy();
    }
}
