package org.muster.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** What was found wrong is told at once to whoever keeps the thing, and weekly until it is said what is done about it. */
@ApplicationScoped
class FindingOpened extends FindingDue {

    private static final Ladder AT_ONCE = new Ladder(List.of(), 7);

    @Inject
    FindingOpened(Findings findings) {
        super(FindingStage.OPEN, "openedOn", findings);
    }

    FindingOpened() {
        this(null);
    }

    @Override
    public String name() {
        return "finding.opened";
    }

    @Override
    Term term(Finding finding) {
        return new Term(finding.openedOn(), finding.openedOn(), AT_ONCE);
    }

    @Override
    String responsible(Finding finding, String keeper) {
        return keeper;
    }
}
