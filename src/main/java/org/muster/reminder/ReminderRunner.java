package org.muster.reminder;

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
 * Ticks on every server, on the platform's threads: one tick lets the engine take a turn, another one sends what waits in
 * the outbox, so that a slow mail server never holds up the finding.
 */
@ApplicationScoped
class ReminderRunner {

    private static final System.Logger LOG = System.getLogger(ReminderRunner.class.getName());
    private static final long EVERY = 5;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final Engine engine;
    private final Postman postman;
    private final OpenCommand open;
    private final String server = UUID.randomUUID().toString();

    @Inject
    ReminderRunner(Engine engine, Postman postman, OpenCommand open) {
        this.engine = engine;
        this.postman = postman;
        this.open = open;
    }

    ReminderRunner() {
        this(null, null, null);
    }

    void begin(@Observes Opened opened) {
        scheduler.scheduleWithFixedDelay(() -> quietly(() -> engine.turn(server)), EVERY, EVERY, TimeUnit.SECONDS);
        scheduler.scheduleWithFixedDelay(
                () -> quietly(() -> postman.deliver(server, scheduler)), EVERY, EVERY, TimeUnit.SECONDS);
    }

    /** Whatever goes wrong, the next tick comes. What sources are asked, the application itself asks. */
    private void quietly(Runnable work) {
        try {
            open.run(Command.of(new Application(), Whence.JOB, ""), work);
        } catch (LeaseLost lost) {
            LOG.log(System.Logger.Level.INFO, "Another server reminds now");
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "Reminding pauses until the next tick", failure);
        }
    }
}
