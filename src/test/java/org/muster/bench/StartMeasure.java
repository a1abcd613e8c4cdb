package org.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.muster.test.MusterServer;

/** How long a start takes and what an idle server holds, beside a Liberty with the same features and nothing to do. */
public class StartMeasure implements Measure {

    private static final double MEGABYTE = 1024;
    private static final long QUIET = 5_000;

    private final List<Finding> findings = new ArrayList<>();
    private OptionalDouble smallest = OptionalDouble.empty();

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void at(Bench bench) {
        if (bench.largest()) {
            var muster = again(bench.server());
            smallest.ifPresent(seconds -> findings.add(Finding.atMost(
                    "start to ready, %,d assets against the fewest".formatted(bench.assets()),
                    1.1,
                    " ×",
                    muster.seconds / seconds)));
            Taken empty;
            try (var nothing = MusterServer.start(Map.of("MUSTER_APP", "none"))) {
                empty = again(nothing);
            }
            compare(muster, empty, bench.assets());
        } else if (smallest.isEmpty()) {
            smallest = OptionalDouble.of(again(bench.server()).seconds);
        }
    }

    private void compare(Taken muster, Taken empty, int assets) {
        findings.add(Finding.told("start to ready, Muster with %,d assets".formatted(assets), " s", muster.seconds));
        findings.add(Finding.told("start to ready, Liberty with the same features", " s", empty.seconds));
        findings.add(Finding.atMost("start to ready, Muster against Liberty", 3, " ×", muster.seconds / empty.seconds));
        if (muster.kilobytes.isPresent() && empty.kilobytes.isPresent()) {
            double held = muster.kilobytes.getAsLong();
            findings.add(Finding.atMost("idle memory (RSS) at -Xmx512m", 650, " MB", held / MEGABYTE));
            findings.add(Finding.atMost(
                    "idle memory (RSS), Muster against Liberty", 2, " ×", held / empty.kilobytes.getAsLong()));
        }
    }

    /** What a start took, and what the server held a little later; memory is told by Linux alone. */
    private record Taken(double seconds, OptionalLong kilobytes) {}

    private static Taken again(MusterServer server) {
        server.stop();
        var seconds = Load.seconds(server::startAgain);
        rest();
        return new Taken(seconds, resident(server.pid()));
    }

    private static void rest() {
        try {
            Thread.sleep(QUIET);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static OptionalLong resident(long pid) {
        var status = Path.of("/proc", Long.toString(pid), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException elsewhere) {
            return OptionalLong.empty();
        }
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
