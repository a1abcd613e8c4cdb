package org.muster.bench;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.asset.ManyAssets;
import org.muster.test.MusterServer;

/**
 * Fills a register step by step, measures it at each size, and prints what came of it beside the bars. Sizes are
 * {@code -Dmuster.bench.sizes=1000,10000,100000}; {@code -Dmuster.bench.db=postgresql} takes PostgreSQL,
 * {@code -Dmuster.bench.measures=Night|Scan} only measures with such names. Failing a bar fails nothing.
 */
class MusterBench {

    private static final Path TABLE = Path.of("target/bench.txt");

    private final List<Finding> failed = new ArrayList<>();

    @Test
    void howItComparesWithTheBars() throws SQLException, IOException {
        var measures = measures();
        try (var store = Store.asked()) {
            var environment = new HashMap<>(store.environment());
            environment.put("MUSTER_SEED", "demo");
            environment.put("MUSTER_API_REQUESTS", "10000000");
            try (var server = MusterServer.start(environment)) {
                for (var size : sizes()) {
                    var largest = size.equals(sizes().get(sizes().size() - 1));
                    grow(store, server, size);
                    var bench = new Bench(
                            server,
                            PageClient.signedIn(server.baseUrl(), "manager"),
                            RestClient.withKey(server.baseUrl(), "manager"),
                            store,
                            size,
                            largest);
                    measures.forEach(measure -> take(measure, bench));
                }
            }
            print(store, measures);
        }
    }

    private static List<Integer> sizes() {
        return Stream.of(System.getProperty("muster.bench.sizes", "1000,10000,100000")
                        .split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    /** One that cannot be taken costs its own lines and no others. */
    private void take(Measure measure, Bench bench) {
        try {
            measure.at(bench);
        } catch (RuntimeException broken) {
            broken.printStackTrace();
            failed.add(new Finding(
                    measure.getClass().getSimpleName() + " at " + bench.assets(), "", "failed", Optional.of(false)));
        }
    }

    private static void grow(Store store, MusterServer server, int size) throws SQLException {
        server.stop();
        store.fill(server, connection -> new ManyAssets(connection, Instant.now()).upTo(size));
        server.startAgain();
    }

    /** Every class that measures, wherever it lies. */
    private static List<Measure> measures() {
        return new ClassFileImporter()
                .importPackages("org.muster").stream()
                        .filter(type -> type.isAssignableTo(Measure.class) && !type.isInterface())
                        .filter(type -> type.getSimpleName()
                                .matches("(" + System.getProperty("muster.bench.measures", ".*") + ")Measure"))
                        .map(type -> made(type.reflect()))
                        .sorted(Comparator.comparingInt(Measure::order))
                        .toList();
    }

    private static Measure made(Class<?> type) {
        try {
            return (Measure) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException unmakeable) {
            throw new IllegalStateException(type + " needs a constructor without arguments", unmakeable);
        }
    }

    private void print(Store store, List<Measure> measures) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("Muster on %s, sizes %s, %d cores"
                .formatted(
                        store.postgres() ? "PostgreSQL" : "Derby",
                        sizes(),
                        Runtime.getRuntime().availableProcessors()));
        lines.add(new Finding("", "bar", "measured", Optional.empty()).line());
        Stream.concat(measures.stream().flatMap(measure -> measure.findings().stream()), failed.stream())
                .map(Finding::line)
                .forEach(lines::add);
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }
}
