package org.muster.readiness;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.bench.Bench;
import org.muster.bench.Finding;
import org.muster.bench.Load;
import org.muster.bench.Measure;
import org.muster.plan.PlanDirectory;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Application;
import org.muster.test.Database;

/**
 * What readiness costs, in a large register beside a small one, with a plan of ten requirements to every five hundred
 * assets: everything anew, what one change touches, the board, one plan's year and single points, fifty plans together.
 */
public class ReadinessMeasure implements Measure {

    /** By then the server that was stopped has its shift no more. */
    private static final Duration SHIFT = ReadinessStream.TERM.plusSeconds(1);

    private static final int TIMES = 5;
    private static final int TOGETHER = 50;
    private static final double SAME = 1.3;
    private static final double MINUTE = 60;

    /** What was measured at one size, in seconds and milliseconds. */
    private record Taken(
            int assets, int plans, double rebuild, double event, double board, double year, double day, double joint) {}

    private final List<Taken> taken = new ArrayList<>();

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void at(Bench bench) {
        var now = Clock.systemUTC().instant();
        bench.store().whileStopped(bench.server(), source -> {
            var plans = fill(bench, now);
            try (var database = Database.on(source)) {
                taken.add(database.the(ForwardableClock.class)
                        .at(now.plus(SHIFT), () -> take(database, plans, bench.assets())));
            }
        });
    }

    private static ManyPlans fill(Bench bench, Instant now) {
        var plans = new ManyPlans(now, bench.assets());
        try {
            bench.store().fill(bench.server(), plans::write);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return plans;
    }

    private static Taken take(Database database, ManyPlans plans, int assets) {
        var directory = database.the(ReadinessDirectory.class);
        var today = directory.today();
        var some = IntStream.range(0, Math.min(TOGETHER, plans.number()))
                .mapToObj(ManyPlans::code)
                .toList();
        as(database, () -> directory.outlook(ManyPlans.code(1), today, ReadinessJob.HORIZON));
        return new Taken(
                assets,
                plans.number(),
                Load.seconds(() -> lookAtAll(database)),
                median(() -> event(database, plans.anAsset())),
                median(() -> as(database, directory::board)),
                median(() -> as(database, () -> directory.outlook(ManyPlans.code(0), today, ReadinessJob.HORIZON))),
                median(() -> as(database, () -> directory.outlook(ManyPlans.code(0), today, 0))),
                median(() -> as(database, () -> directory.joint(some, List.of(), today))));
    }

    private static double median(Runnable work) {
        return Load.median(TIMES, work);
    }

    /** The plans that wait, or that nobody has looked at, a stretch at a time as the worker does it. */
    private static void lookAtAll(Database database) {
        while (look(database) > 0) {
            database.entities().clear();
        }
    }

    private static int look(Database database) {
        return as(database, () -> database.the(ReadinessJob.class).look("bench"));
    }

    /** A command touches an asset: the plans that count on it are marked, and looked at by the worker. */
    private static void event(Database database, String tag) {
        as(database, () -> {
            var touched = database.the(PlanDirectory.class).countingOn(List.of(tag));
            database.the(ReadinessStream.class)
                    .mark(touched, "bench", Clock.systemUTC().instant());
            return touched;
        });
        look(database);
    }

    private static <T> T as(Database database, Supplier<T> work) {
        return database.as(new Application(), work);
    }

    @Override
    public List<Finding> findings() {
        var small = taken.get(0);
        var large = taken.get(taken.size() - 1);
        var size = "%,d plans × %d over %,d assets".formatted(large.plans(), ManyPlans.REQUIREMENTS, large.assets());
        return List.of(
                Finding.atMost("all plans looked at anew, " + size, MINUTE, " s", large.rebuild()),
                told("the same, a plan", each -> 1_000 * each.rebuild() / each.plans()),
                Finding.atMost(
                        "one change, %,d assets against %,d".formatted(large.assets(), small.assets()),
                        SAME,
                        " ×",
                        large.event() / small.event()),
                told("one change", Taken::event),
                told("the board from what is kept", Taken::board),
                told("the year ahead of one plan", Taken::year),
                told("one plan on one day with its single points", Taken::day),
                told("%d plans together".formatted(Math.min(TOGETHER, large.plans())), Taken::joint));
    }

    /** The figure of the largest register, and in words those of the smaller ones. */
    private Finding told(String what, ToDoubleFunction<Taken> figure) {
        var before = taken.subList(0, taken.size() - 1).stream()
                .map(each -> "%.1f ms at %,d".formatted(figure.applyAsDouble(each), each.assets()))
                .collect(Collectors.joining(", "));
        return Finding.told(
                before.isEmpty() ? what : what + " (" + before + ")",
                " ms",
                figure.applyAsDouble(taken.get(taken.size() - 1)));
    }
}
