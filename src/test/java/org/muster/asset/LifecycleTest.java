package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the step table against the table a domain expert can read. */
class LifecycleTest {

    private static final String GOLDEN = "lifecycle.txt";

    @Test
    void everyStepIsOpenExactlyWhereTheGoldenTableSays() {
        assertThat(byCode()).containsExactlyEntriesOf(byTable());
    }

    @Test
    void everyStepNamesAtLeastOneHand() {
        assertThat(Step.values()).allSatisfy(step -> assertThat(step.row().by()).isNotEmpty());
    }

    @Test
    void noStepSeparatesADutyFromAStepThatTheSameHandsCannotTake() {
        assertThat(Step.values())
                .allSatisfy(step -> assertThat(step.row().notWhoDid()).doesNotContain(step));
    }

    @Test
    void nothingLeadsOutOfAnEndedLife() {
        assertThat(Step.values())
                .allSatisfy(step -> assertThat(step.openIn()).doesNotContain(Stage.DISPOSED, Stage.CANCELLED));
    }

    @Test
    void everyStageCanBeReached() {
        var reached = Arrays.stream(Step.values())
                .flatMap(step -> step.leadsTo().stream())
                .collect(Collectors.toSet());
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    private static Map<String, String> byCode() {
        var cells = new TreeMap<String, String>();
        for (var step : Step.values()) {
            if (step != Step.REQUEST) {
                for (var stage : Stage.values()) {
                    cells.put(step + " in " + stage, cell(step, stage));
                }
            }
        }
        return cells;
    }

    private static String cell(Step step, Stage stage) {
        if (!step.openIn().contains(stage)) {
            return ".";
        }
        return step.leadsTo().isEmpty()
                ? "stays"
                : step.leadsTo().stream().map(Stage::name).collect(Collectors.joining("/"));
    }

    private static Map<String, String> byTable() {
        var lines = lines();
        var stages = cells(lines.get(0));
        var cells = new TreeMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            var row = cells(line);
            for (var column = 1; column < stages.size(); column++) {
                cells.put(row.get(0) + " in " + stages.get(column), row.get(column));
            }
        }
        return cells;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static List<String> lines() {
        try (var table = LifecycleTest.class.getResourceAsStream(GOLDEN)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
