package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.muster.job.JobItem;
import org.muster.job.JobKind;
import org.muster.job.JobTicket;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Charges the things of a run, a chunk in each transaction. */
@ApplicationScoped
class ChargeKind implements JobKind {

    static final String NAME = "ledger-run";

    private final Facts facts;
    private final OpenCommand open;

    @Inject
    ChargeKind(Facts facts, OpenCommand open) {
        this.facts = facts;
        this.open = open;
    }

    ChargeKind() {
        this(null, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(JobTicket ticket, List<JobItem> chunk) {
        open.by().require(Right.KEEP_LEDGER);
        var run = ticket.payload().split("/");
        var month = YearMonth.parse(run[1]);
        var assets = chunk.stream().map(JobItem::reference).toList();
        facts.tell(new ChargesAsked(run[0], run[1], month.atEndOfMonth(), assets));
    }
}
