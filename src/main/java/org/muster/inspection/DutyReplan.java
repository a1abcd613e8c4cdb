package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.muster.job.JobItem;
import org.muster.job.JobKind;
import org.muster.job.JobTicket;

/** Plans the duties of many assets anew after a rule changed, a chunk at a time. */
@ApplicationScoped
class DutyReplan implements JobKind {

    static final String NAME = "inspection.replan";

    private final DutyPlanner planner;

    @Inject
    DutyReplan(DutyPlanner planner) {
        this.planner = planner;
    }

    DutyReplan() {
        this(null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(JobTicket ticket, List<JobItem> chunk) {
        chunk.forEach(item -> planner.review(item.reference(), Set.of(ticket.payload())));
    }
}
