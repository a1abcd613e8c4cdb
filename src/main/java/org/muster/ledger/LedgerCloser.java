package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.muster.asset.Parted;
import org.muster.asset.Taken;
import org.muster.shared.fact.Fact;
import org.muster.shared.persistence.Changes;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.CommandCloser;

/** Posts to the books what a command told, in the command's own transaction and before the trail. */
@ApplicationScoped
class LedgerCloser implements CommandCloser {

    private static final int BEFORE_THE_TRAIL = 500;

    private final LedgerStream stream;
    private final Clock clock;

    @Inject
    LedgerCloser(LedgerStream stream, Clock clock) {
        this.stream = stream;
        this.clock = clock;
    }

    LedgerCloser() {
        this(null, null);
    }

    @Override
    public int order() {
        return BEFORE_THE_TRAIL;
    }

    @Override
    public void close(Command command, List<Fact> facts, Changes changes) {
        var described = Described.of(facts, changes, LocalDate.now(clock));
        if (facts.stream().anyMatch(LedgerCloser::posts) || !described.nothing()) {
            stream.post(command, facts, described, clock.instant());
        }
    }

    private static boolean posts(Fact fact) {
        return fact instanceof ForBook
                || fact instanceof Parted
                || fact instanceof Taken taken && StepPosting.concerns(taken);
    }
}
