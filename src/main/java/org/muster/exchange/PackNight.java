package org.muster.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.muster.shared.fact.Whence;
import org.muster.shared.seed.Opened;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/** Has the packs made once a day, one plan at a time; a plan whose pack fails does not keep the others from theirs. */
@ApplicationScoped
class PackNight {

    private static final System.Logger LOG = System.getLogger(PackNight.class.getName());
    private static final long FIRST = 5;
    private static final long EVERY = 10;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final PackJob job;
    private final OpenCommand open;

    @Inject
    PackNight(PackJob job, OpenCommand open) {
        this.job = job;
        this.open = open;
    }

    PackNight() {
        this(null, null);
    }

    void begin(@Observes Opened opened) {
        scheduler.scheduleWithFixedDelay(this::look, FIRST, EVERY, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            while (open.as(Command.of(new Application(), Whence.JOB, ""), job::makeNext)) {
                LOG.log(System.Logger.Level.DEBUG, "A plan has its packs of tonight");
            }
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "The packs of a plan could not be made; tried again later", failure);
        }
    }
}
