package org.muster.inspection;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.muster.asset.ChangedAsset;
import org.muster.bench.Bench;
import org.muster.bench.Finding;
import org.muster.bench.Load;
import org.muster.bench.Measure;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Application;
import org.muster.test.Database;

/**
 * How long the nightly run over duties takes when a thousand assets changed, in a large register beside a small one, each
 * with three duties per asset: it reads what changed that day and nothing else. Ledgers and trail are not written.
 */
public class NightMeasure implements Measure {

    private static final int CHANGED = 1_000;
    private static final double BAR = 1.3;

    private final List<Double> taken = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Long> looked = new ArrayList<>();

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void at(Bench bench) {
        var now = Clock.systemUTC().instant();
        sizes.add(bench.assets());
        bench.store().whileStopped(bench.server(), source -> {
            fill(source, bench.assets(), now);
            try (var database = Database.on(source)) {
                night(database, source, now.plusSeconds(100_000));
                taken.add(Load.seconds(() -> night(database, source, now.plusSeconds(200_000))));
                looked.add(database.the(NightJob.class).tally().get(0));
            }
        });
    }

    private static void fill(DataSource source, int assets, Instant now) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            new ManyDuties(connection, LocalDate.ofInstant(now, ZoneOffset.UTC)).of(assets);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first time what changed is set right, the second time nothing is left to do but to look. */
    private static void night(Database database, DataSource source, Instant at) {
        touch(source, at.minusSeconds(10));
        database.the(ForwardableClock.class).at(at, () -> {
            var job = database.the(NightJob.class);
            var night = as(database, () -> job.take("bench", at.minusSeconds(80_000)))
                    .orElseThrow();
            var behind = Optional.of(new ChangedAsset(Long.MIN_VALUE, "", night.seenUntil()));
            while (behind.isPresent()) {
                var last = behind.get();
                behind = as(database, () -> job.look(night, last, at));
            }
            return as(database, () -> {
                job.end(night, at);
                return night;
            });
        });
    }

    /** The youngest assets changed a moment ago, and everything before that has been looked at. */
    private static void touch(DataSource source, Instant changed) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var ids = connection.prepareStatement(
                            "select id from asset where id >= 4000000000 and stage <> 'RETIRED'"
                                    + " order by id desc");
                    var update = connection.prepareStatement("update asset set changed_at = ? where id = ?");
                    var night = connection.prepareStatement(
                            "update duty_night set seen_until = ?, lease_until = ?, began_at = null, ended_at = null"
                                    + " where id = 1")) {
                ids.setMaxRows(CHANGED);
                try (var row = ids.executeQuery()) {
                    while (row.next()) {
                        update.setTimestamp(1, Timestamp.from(changed));
                        update.setLong(2, row.getLong(1));
                        update.addBatch();
                    }
                }
                update.executeBatch();
                night.setTimestamp(1, Timestamp.from(changed.minusSeconds(1)));
                night.setTimestamp(2, Timestamp.from(changed.minusSeconds(1)));
                night.executeUpdate();
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> T as(Database database, Supplier<T> work) {
        return database.as(new Application(), work);
    }

    @Override
    public List<Finding> findings() {
        var last = sizes.size() - 1;
        return List.of(
                Finding.atMost(
                        "nightly run, %,d changed, %,d assets against %,d (%.2f s / %.2f s)"
                                .formatted(CHANGED, sizes.get(last), sizes.get(0), taken.get(last), taken.get(0)),
                        BAR,
                        " ×",
                        taken.get(last) / taken.get(0)),
                Finding.atMost(
                        "assets the nightly run looks at when %,d changed".formatted(CHANGED),
                        CHANGED,
                        "",
                        looked.get(last)));
    }
}
