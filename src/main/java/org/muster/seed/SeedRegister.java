package org.muster.seed;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;
import org.muster.shared.seed.Seeder.Layer;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.UseCase;

/**
 * Founds an installation and sows into it, file by file. A file's rows and the note that it is sown stand in one
 * transaction, so a start that was killed goes on exactly where it stopped.
 */
@UseCase
class SeedRegister {

    private static final int SECRET_BYTES = 32;
    /** Stands among the demo files for the wish, given once at the beginning, to have them at all. */
    private static final String WISH = "";

    private final InstallationStream installations;
    private final Facts facts;
    private final Clock clock;

    @Inject
    SeedRegister(InstallationStream installations, Facts facts, Clock clock) {
        this.installations = installations;
        this.facts = facts;
        this.clock = clock;
    }

    SeedRegister() {
        this(null, null, null);
    }

    /** Makes the installation's secret and keeps whether it is to be a demo; does nothing to one that exists. */
    void found(boolean demo) {
        if (installations.founded()) {
            return;
        }
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        installations.found(HexFormat.of().formatHex(secret));
        if (demo) {
            installations.note(Layer.DEMO, WISH, clock.instant());
        }
        facts.tell(Happened.to(new Subject("installation", "muster"), "seed.fact.founded"));
    }

    /** Whether this installation was founded as a demo. */
    boolean demo() {
        return installations.sown(Layer.DEMO, WISH);
    }

    boolean sown(Seeder seeder) {
        return installations.sown(seeder.layer(), seeder.file());
    }

    /** Sows a file and notes it, in one. */
    void sow(Seeder seeder, List<SeedRow> rows) {
        note(seeder);
        seeder.sow(rows);
    }

    /** Notes a file that was sown in many commands. */
    void note(Seeder seeder) {
        installations.note(seeder.layer(), seeder.file(), clock.instant());
    }

    void whole(Layer layer) {
        installations.whole(layer, clock.instant());
    }
}
