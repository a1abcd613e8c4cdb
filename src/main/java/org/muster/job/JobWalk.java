package org.muster.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.muster.identity.PersonDirectory;
import org.muster.identity.Standing;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * Goes through the things of a job chunk by chunk, as the person who asked for it and with the rights they hold now. A
 * chunk that is refused is halved until the thing to blame stands alone.
 */
@ApplicationScoped
class JobWalk {

    private static final System.Logger LOG = System.getLogger(JobWalk.class.getName());
    private static final int CHUNK = 200;

    private final ChunkJob chunks;
    private final ItemStream items;
    private final LeaseStream leases;
    private final PersonDirectory people;
    private final OpenCommand open;

    @Inject
    JobWalk(ChunkJob chunks, ItemStream items, LeaseStream leases, PersonDirectory people, OpenCommand open) {
        this.chunks = chunks;
        this.items = items;
        this.leases = leases;
        this.people = people;
        this.open = open;
    }

    JobWalk() {
        this(null, null, null, null, null);
    }

    void through(Lease lease) {
        while (true) {
            var person = people.standing(lease.startedBy()).filter(Standing::welcome);
            if (person.isEmpty()) {
                end(lease, new Application(), JobStage.FAILED, "person-gone");
                return;
            }
            var by = person.get().person();
            if (leases.stopAsked(lease)) {
                end(lease, by, JobStage.CANCELLED, "");
                return;
            }
            var chunk = items.open(lease.job(), CHUNK);
            if (chunk.isEmpty()) {
                end(lease, by, JobStage.DONE, "");
                return;
            }
            work(lease, by, chunk);
        }
    }

    private void work(Lease lease, Caller by, List<JobItem> chunk) {
        try {
            open.run(command(lease, by), () -> chunks.work(lease, chunk));
        } catch (LeaseLost | PersistenceException pause) {
            throw pause;
        } catch (Refusal refusal) {
            split(lease, by, chunk, refusal.kind() == Refusal.Kind.STALE, refusal.reasons());
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "A chunk of job " + lease.code() + " failed", fault);
            var reason = Reason.of("job.refusal.failed", fault.getClass().getSimpleName());
            split(lease, by, chunk, false, List.of(reason));
        }
    }

    private void split(Lease lease, Caller by, List<JobItem> chunk, boolean stale, List<Reason> reasons) {
        if (chunk.size() == 1) {
            open.run(command(lease, by), () -> chunks.refuse(lease, chunk.get(0), stale, reasons));
        } else {
            var half = chunk.size() / 2;
            work(lease, by, chunk.subList(0, half));
            work(lease, by, chunk.subList(half, chunk.size()));
        }
    }

    private void end(Lease lease, Caller by, JobStage stage, String fault) {
        open.run(command(lease, by), () -> chunks.end(lease, stage, fault));
    }

    private static Command command(Lease lease, Caller by) {
        return Command.of(by, Whence.JOB, "").inBatch(lease.batch());
    }
}
