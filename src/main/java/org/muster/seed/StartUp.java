package org.muster.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.fact.Whence;
import org.muster.shared.seed.FirstSignIn;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/**
 * The first thing that happens: migrate, found, sow, then open the doors and say where they are. A fault on the way
 * stops the application rather than letting people into half of it.
 */
@ApplicationScoped
class StartUp {

    private final Migration migration;
    private final Sowing sowing;
    private final Instance<FirstSignIn> makers;
    private final Opening opening;
    private final Announcement announcement;
    private final OpenCommand command;

    @Inject
    StartUp(
            Migration migration,
            Sowing sowing,
            Instance<FirstSignIn> makers,
            Opening opening,
            Announcement announcement,
            OpenCommand command) {
        this.migration = migration;
        this.sowing = sowing;
        this.makers = makers;
        this.opening = opening;
        this.announcement = announcement;
        this.command = command;
    }

    StartUp() {
        this(null, null, null, null, null, null);
    }

    void begin(@Observes Startup event) {
        migration.run();
        command.run(Command.of(new Application(), Whence.SEED, "").inBatch("seed"), this::settle);
    }

    private void settle() {
        var demo = sowing.sow();
        var created = demo ? List.<FirstSignIn.Created>of() : firstSignIns();
        opening.declare(demo);
        announcement.print(demo, created);
    }

    private List<FirstSignIn.Created> firstSignIns() {
        return makers.stream().flatMap(maker -> maker.create().stream()).toList();
    }
}
