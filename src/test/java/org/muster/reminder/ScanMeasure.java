package org.muster.reminder;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.muster.bench.Bench;
import org.muster.bench.Finding;
import org.muster.bench.Load;
import org.muster.bench.Measure;
import org.muster.inspection.InspectionSources;
import org.muster.inspection.ManyDuties;
import org.muster.test.Database;

/**
 * What it costs to look for something to remind of when there is nothing, and when ten thousand duties have come near, in
 * a register where three million may wait for their year. The duties are those of the nightly run's measure.
 */
public class ScanMeasure implements Measure {

    private static final int FEW = 2;
    private static final Pattern LOOKING = Pattern.compile("from (reminder_watch|duty)", Pattern.CASE_INSENSITIVE);
    private static final double SECONDS = 5;

    /** So many days before they are due they are watched already, and nobody is told. */
    private static final long WATCHED = 60;

    /** So many days before, the first rung of the ladder is behind. */
    private static final long RUNG = 25;

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void at(Bench bench) {
        bench.store().whileStopped(bench.server(), source -> scan(source, bench));
    }

    private void scan(DataSource source, Bench bench) {
        var counting = new CountingSource(source);
        var database = Database.on(counting.source());
        InspectionSources.offer(database);
        var now = Clock.systemUTC().instant().toString();
        try (var muster = new Reminding(database, Optional.of(9), now)) {
            muster.execute("update reminder_engine set last_run_at = cast('2000-01-01 00:00:00' as timestamp)");
            muster.loseLeases();
            muster.tick("bench");
            muster.forward(Engine.EVERY);
            var size = "%,d assets".formatted(bench.assets());
            var sent = counting.during(() -> muster.tick("bench"));
            findings.add(Finding.atMost(
                    "statements that look for something due when nothing is, " + size,
                    FEW,
                    "",
                    sent.stream().filter(LOOKING.asPredicate()).count()));
            findings.add(Finding.told("all statements of that quarter of an hour, " + size, "", sent.size()));
            muster.forward(Engine.EVERY);
            findings.add(Finding.told(
                    "a quarter of an hour with nothing due, " + size,
                    " ms",
                    1_000 * Load.seconds(() -> muster.tick("bench"))));
            if (bench.largest() && bench.assets() >= ManyDuties.ENOUGH) {
                comeNear(muster, size);
            }
        }
    }

    private void comeNear(Reminding muster, String size) {
        muster.forward(Duration.ofDays(ManyDuties.SOON - WATCHED));
        muster.tick("bench");
        var before = told(muster);
        muster.forward(Duration.ofDays(WATCHED - RUNG));
        findings.add(Finding.atMost(
                "%,d duties come near, until all is in the outbox, %s".formatted(ManyDuties.NEAR, size),
                SECONDS,
                " s",
                Load.seconds(() -> muster.tick("bench"))));
        findings.add(Finding.atLeast("reminders told then", ManyDuties.NEAR, "", told(muster) - before));
    }

    private static double told(Reminding muster) {
        return Double.parseDouble(muster.rows("select count(*) from reminder_item where channel = 'INBOX'", 1)
                .get(0));
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
