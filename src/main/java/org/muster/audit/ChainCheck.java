package org.muster.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.job.JobItem;
import org.muster.job.JobKind;
import org.muster.job.JobTicket;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;

/** Recomputes the chain as a job, stretch by stretch: each is built on the seal of the one before, so all of them prove all. */
@ApplicationScoped
class ChainCheck implements JobKind {

    static final String NAME = "audit.verify";

    private static final int STATEMENTS = 3;

    private final JdbcStream stream;
    private final OpenCommand open;

    @Inject
    ChainCheck(JdbcStream stream, OpenCommand open) {
        this.stream = stream;
        this.open = open;
    }

    ChainCheck() {
        this(null, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(JobTicket ticket, List<JobItem> chunk) {
        TrailDirectory.requireEverywhere(open);
        for (var item : chunk) {
            var stretch = ChainStretch.parse(item.reference(), item.payload());
            stream.joining(STATEMENTS, connection -> ChainStream.verify(connection, stretch, row -> {}))
                    .ifPresent(row -> ticket.refused(item, List.of(Reason.of("audit.refusal.broken", row))));
        }
    }
}
