package org.muster.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.shared.fact.Whence;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;
import org.muster.shared.seed.Seeder.Layer;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/**
 * Sows what this installation lacks: every reference file, and the demo files if it was founded with
 * {@code muster.seed=demo}. An installation founded without never gets them, whatever it is told later: they come with
 * well-known passwords.
 */
@ApplicationScoped
class Sowing {

    private final SeedRegister register;
    private final Instance<Seeder> seeders;
    private final Turns turns;
    private final StatisticsStream statistics;
    private final OpenCommand open;
    private final Clock clock;
    private final boolean wish;

    @Inject
    Sowing(
            SeedRegister register,
            Instance<Seeder> seeders,
            Turns turns,
            StatisticsStream statistics,
            OpenCommand open,
            Clock clock,
            @ConfigProperty(name = "muster.seed", defaultValue = "none") String wish) {
        this.register = register;
        this.seeders = seeders;
        this.turns = turns;
        this.statistics = statistics;
        this.open = open;
        this.clock = clock;
        this.wish = wish.equals("demo");
    }

    Sowing() {
        this(null, null, null, null, null, null, "none");
    }

    /** Whether this installation is a demo. */
    boolean sow() {
        return turns.take(() -> {
            register.found(wish);
            sow(Layer.REFERENCE);
            var demo = register.demo();
            if (demo) {
                sow(Layer.DEMO);
            }
            return demo;
        });
    }

    private void sow(Layer layer) {
        var missing = seeders.stream()
                .filter(seeder -> seeder.layer() == layer)
                .sorted(Comparator.comparingInt(Seeder::order))
                .filter(seeder -> !register.sown(seeder))
                .toList();
        // the first sites decide which day it is
        missing.forEach(seeder -> new SeedFile(layer, seeder.file())
                .rows(LocalDate.now(clock))
                .ifPresent(rows -> apart(() -> sow(seeder, rows))));
        register.whole(layer);
        if (!missing.isEmpty()) {
            statistics.refresh();
        }
    }

    /** Each file is a command of its own: whoever notes what a command did notes it once. */
    private void apart(Runnable work) {
        open.run(Command.of(new Application(), Whence.SEED, "").inBatch("seed"), work);
    }

    private void sow(Seeder seeder, List<SeedRow> rows) {
        if (seeder.resumes()) {
            seeder.sow(rows);
            register.note(seeder);
        } else {
            register.sow(seeder, rows);
        }
    }
}
