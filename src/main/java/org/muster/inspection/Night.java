package org.muster.inspection;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.muster.asset.ChangedAsset;
import org.muster.shared.fact.Whence;
import org.muster.shared.seed.Opened;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/**
 * Once a day one server looks at the assets that changed since the last time and sets right what is missing among their
 * duties. Days pass without writing: only what changed is read, a chunk at a time, and only what is wrong is written.
 */
@ApplicationScoped
class Night {

    private static final System.Logger LOG = System.getLogger(Night.class.getName());
    private static final Duration DAY = Duration.ofHours(23);
    private static final long EVERY = 10;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final NightJob job;
    private final OpenCommand open;
    private final Clock clock;
    private final String owner = UUID.randomUUID().toString();

    @Inject
    Night(NightJob job, OpenCommand open, Clock clock) {
        this.job = job;
        this.open = open;
        this.clock = clock;
    }

    Night() {
        this(null, null, null);
    }

    void begin(@Observes Opened opened) {
        scheduler.scheduleWithFixedDelay(this::look, 1, EVERY, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            run();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "The nightly run over duties rests until the next time", failure);
        }
    }

    /** Does the run if it is time for one; answers whether it was. */
    boolean run() {
        var now = clock.instant();
        var night = asMuster(() -> job.take(owner, now.minus(DAY)));
        night.ifPresent(taken -> {
            var behind = Optional.of(new ChangedAsset(Long.MIN_VALUE, "", taken.seenUntil()));
            while (behind.isPresent()) {
                var last = behind.get();
                behind = asMuster(() -> job.look(taken, last, now));
            }
            asMuster(() -> {
                job.end(taken, now);
                return taken;
            });
        });
        return night.isPresent();
    }

    private <T> T asMuster(Supplier<T> work) {
        return open.as(Command.of(new Application(), Whence.JOB, "").inBatch("night"), work);
    }
}
