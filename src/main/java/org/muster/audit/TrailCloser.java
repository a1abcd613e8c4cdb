package org.muster.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.muster.shared.fact.Fact;
import org.muster.shared.persistence.Changes;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.CommandCloser;

/** Writes what a command told and changed to the trail, last of all, in the command's own transaction. */
@ApplicationScoped
class TrailCloser implements CommandCloser {

    private static final int LAST = 1_000;

    private final TrailStream stream;
    private final Clock clock;

    @Inject
    TrailCloser(TrailStream stream, Clock clock) {
        this.stream = stream;
        this.clock = clock;
    }

    TrailCloser() {
        this(null, null);
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void close(Command command, List<Fact> facts, Changes changes) {
        var rows = TrailDraft.of(command, facts, changes);
        if (!rows.isEmpty()) {
            stream.append(rows, clock.instant());
        }
    }
}
