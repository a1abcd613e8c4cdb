package org.muster.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.muster.shared.fact.Whence;
import org.muster.shared.seed.Opened;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/**
 * Looks for jobs on this server: at once when one is asked for here, and every few seconds for those whose server has
 * gone. A few run at the same time, never on threads of our own.
 */
@ApplicationScoped
class JobRunner {

    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final long EVERY = 3;
    private static final long TIDY_EVERY = 3_600;
    private static final int AT_ONCE = 2;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final ChunkJob chunks;
    private final AnswerRegister answers;
    private final JobWalk walk;
    private final OpenCommand open;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String owner = UUID.randomUUID().toString();

    @Inject
    JobRunner(ChunkJob chunks, AnswerRegister answers, JobWalk walk, OpenCommand open) {
        this.chunks = chunks;
        this.answers = answers;
        this.walk = walk;
        this.open = open;
    }

    JobRunner() {
        this(null, null, null, null);
    }

    void begin(@Observes Opened opened) {
        scheduler.scheduleWithFixedDelay(this::look, EVERY, EVERY, TimeUnit.SECONDS);
        scheduler.scheduleWithFixedDelay(this::tidy, 1, TIDY_EVERY, TimeUnit.SECONDS);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked asked) {
        executor.execute(this::look);
    }

    /** Takes what is to be taken, as long as there is a place. */
    private void look() {
        var more = true;
        while (more && places.tryAcquire()) {
            more = false;
            try {
                var lease = asMuster();
                lease.ifPresent(taken -> executor.execute(() -> carry(taken)));
                more = lease.isPresent();
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.WARNING, "No job can be taken now", failure);
            } finally {
                if (!more) {
                    places.release();
                }
            }
        }
    }

    private Optional<Lease> asMuster() {
        return open.as(Command.of(new Application(), Whence.JOB, ""), () -> chunks.take(owner));
    }

    private void carry(Lease lease) {
        try {
            walk.through(lease);
        } catch (LeaseLost lost) {
            LOG.log(System.Logger.Level.INFO, "Job {0} was taken over by another server", lease.code());
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "Job " + lease.code() + " rests until its lease runs out", failure);
        } finally {
            places.release();
        }
        look();
    }

    private void tidy() {
        try {
            open.run(Command.of(new Application(), Whence.SYSTEM, ""), answers::tidy);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "Old answers stay for now", failure);
        }
    }
}
