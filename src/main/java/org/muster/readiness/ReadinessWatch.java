package org.muster.readiness;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.muster.shared.fact.Whence;
import org.muster.shared.seed.Opened;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/**
 * Has every server look once a second whether plans wait; the one that has the shift looks at them. A plan that cannot be
 * looked at is set aside with a line in the log: it neither holds up the others nor the command that touched it.
 */
@ApplicationScoped
class ReadinessWatch {

    private static final System.Logger LOG = System.getLogger(ReadinessWatch.class.getName());
    private static final long EVERY = 1;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final ReadinessJob job;
    private final OpenCommand open;
    private final String owner = UUID.randomUUID().toString();

    @Inject
    ReadinessWatch(ReadinessJob job, OpenCommand open) {
        this.job = job;
        this.open = open;
    }

    ReadinessWatch() {
        this(null, null);
    }

    void begin(@Observes Opened opened) {
        scheduler.scheduleWithFixedDelay(this::look, EVERY, EVERY, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            asMuster(() -> job.look(owner));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Some plan cannot be looked at with the others", fault);
            oneByOne();
        }
    }

    private void oneByOne() {
        try {
            asMuster(() -> job.waiting().forEach(this::alone));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "No plan can be looked at now", fault);
        }
    }

    private void alone(String plan) {
        try {
            asMuster(() -> job.lookAt(plan));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Plan " + plan + " cannot be looked at and is set aside", fault);
            asMuster(() -> job.leaveAside(plan));
        }
    }

    private void asMuster(Runnable work) {
        open.run(Command.of(new Application(), Whence.SYSTEM, ""), work);
    }
}
