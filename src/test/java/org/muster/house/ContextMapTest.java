package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom. The map is the architecture: an edge that is not written here does not exist, because only tested
 * graphs stay free of cycles. The picture in the README is made from it.
 */
class ContextMapTest {

    /** Each context and those it may use; everyone may use {@code shared} and {@code job}. */
    private static final Map<String, Set<String>> MAP = Map.ofEntries(
            Map.entry("place", Set.of()),
            Map.entry("identity", Set.of("place")),
            Map.entry("catalog", Set.of("identity")),
            Map.entry("asset", Set.of("identity", "place", "catalog")),
            Map.entry("finding", Set.of("identity", "place", "asset")),
            Map.entry("inspection", Set.of("identity", "place", "catalog", "asset", "finding")),
            Map.entry("ledger", Set.of("identity", "place", "catalog", "asset", "inspection")),
            Map.entry("reminder", Set.of("identity", "place")),
            Map.entry("drill", Set.of("identity", "plan")),
            Map.entry("exchange", Set.of("identity", "place", "catalog", "asset", "finding", "plan", "readiness")),
            Map.entry(
                    "readiness",
                    Set.of("identity", "place", "catalog", "asset", "inspection", "finding", "plan", "drill")),
            Map.entry("plan", Set.of("identity", "place", "catalog", "asset", "finding")),
            Map.entry("job", Set.of("identity")),
            Map.entry("audit", Set.of("identity")));

    /** They put the others together and may know all of them; nobody may know them. */
    private static final Set<String> TOP = Set.of("seed", "shell");

    @Test
    void onlyTheEdgesOfTheMapExist() {
        var strangers = new TreeSet<String>();
        Muster.CLASSES.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .filter(ContextMapTest::forbidden)
                .map(edge -> "%s → %s"
                        .formatted(
                                edge.getOriginClass().getName(),
                                edge.getTargetClass().getName()))
                .forEach(strangers::add));
        assertThat(strangers).isEmpty();
    }

    @Test
    void everyContextStandsOnTheMap() {
        var contexts = Muster.CLASSES.stream()
                .flatMap(type -> Muster.contextOf(type).stream())
                .filter(context -> !context.equals("shared"))
                .collect(Collectors.toCollection(TreeSet::new));
        var known = new TreeSet<>(MAP.keySet());
        known.addAll(TOP);
        assertThat(known).containsAll(contexts);
    }

    @Test
    void onlyTheBaseOfAnotherContextAndThePureEnginesAreUsed() {
        var intruders = new TreeSet<String>();
        Muster.CLASSES.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .filter(ContextMapTest::intrudes)
                .map(Dependency::getDescription)
                .forEach(intruders::add));
        assertThat(intruders).isEmpty();
    }

    @Test
    void theReadmeShowsThisMap() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(picture());
    }

    private static boolean forbidden(Dependency edge) {
        var from = Muster.contextOf(edge.getOriginClass()).orElse("shared");
        var to = Muster.contextOf(edge.getTargetClass()).orElse(from);
        if (from.equals(to) || to.equals("shared") || TOP.contains(from)) {
            return from.equals("shared") && !to.equals("shared");
        }
        return from.equals("shared")
                || TOP.contains(to)
                || !to.equals("job") && !MAP.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean intrudes(Dependency edge) {
        var from = Muster.contextOf(edge.getOriginClass());
        var to = Muster.contextOf(edge.getTargetClass());
        return from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && !to.get().equals("shared")
                && !Muster.inBase(edge.getTargetClass())
                && !pureEngine(edge.getTargetClass());
    }

    private static boolean pureEngine(JavaClass type) {
        return type.getPackageName().equals("org.muster.readiness.model")
                || type.getPackageName().equals("org.muster.ledger.depreciation");
    }

    /** The map as a Mermaid graph. */
    static String picture() {
        var lines = new StringBuilder("graph LR\n");
        new TreeMap<>(MAP).forEach((from, others) -> {
            if (others.isEmpty()) {
                lines.append("  ").append(from).append('\n');
            }
            new TreeSet<>(others)
                    .forEach(to -> lines.append("  ")
                            .append(from)
                            .append(" --> ")
                            .append(to)
                            .append('\n'));
        });
        return lines.toString();
    }
}
