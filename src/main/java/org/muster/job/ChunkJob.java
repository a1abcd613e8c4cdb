package org.muster.job;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.UseCase;

/** What a server does with a job, each in a transaction of its own: take it, do a chunk, end it. */
@UseCase
class ChunkJob {

    private final LeaseStream leases;
    private final ItemStream items;
    private final Instance<JobKind> kinds;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ChunkJob(LeaseStream leases, ItemStream items, Instance<JobKind> kinds, Facts facts, Clock clock) {
        this.leases = leases;
        this.items = items;
        this.kinds = kinds;
        this.facts = facts;
        this.clock = clock;
    }

    ChunkJob() {
        this(null, null, null, null, null);
    }

    Optional<Lease> take(String owner) {
        return leases.take(owner, clock.instant());
    }

    /** Does a chunk and notes what became of it: all of it or nothing. */
    void work(Lease lease, List<JobItem> chunk) {
        var ticket = new JobTicket(lease.payload());
        kinds.stream()
                .filter(kind -> kind.name().equals(lease.kind()))
                .findFirst()
                .orElseThrow()
                .work(ticket, chunk);
        settle(lease, chunk, ticket);
    }

    /** Notes that one thing was refused, after what was begun with it has been undone. */
    void refuse(Lease lease, JobItem item, boolean stale, List<Reason> reasons) {
        var ticket = new JobTicket(lease.payload());
        if (stale) {
            ticket.stale(item, reasons);
        } else {
            ticket.refused(item, reasons);
        }
        settle(lease, List.of(item), ticket);
    }

    private void settle(Lease lease, List<JobItem> chunk, JobTicket ticket) {
        items.settle(lease.job(), chunk, ticket);
        var done = chunk.stream()
                .filter(item -> ticket.note(item).outcome() == JobOutcome.DONE)
                .count();
        leases.count(lease, done, chunk.size() - done, clock.instant());
    }

    void end(Lease lease, JobStage stage, String fault) {
        leases.end(lease, stage, fault, clock.instant());
        facts.tell(new Happened("job.fact.finished", new Subject("job", lease.code()), fault));
    }
}
