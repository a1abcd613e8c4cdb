package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every context shares stays small (decision 30): the kernel, the kit for pages, the kit for programs. */
class SharedTest {

    private static final Path SHARED = Path.of("src/main/java/org/muster/shared");
    private static final List<Path> KITS = List.of(SHARED.resolve("web"), SHARED.resolve("rest"));

    @ParameterizedTest
    @CsvSource({"'',90,3300", "web,50,2600", "rest,25,1500"})
    void eachPartStaysWithinItsBudget(String kit, int classes, int lines) throws IOException {
        try (var files = Files.walk(SHARED.resolve(kit))) {
            var sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !kit.isEmpty() || KITS.stream().noneMatch(file::startsWith))
                    .toList();
            assertThat(sources).hasSizeBetween(1, classes);
            var number = 0;
            for (var source : sources) {
                number += Files.readAllLines(source).size();
            }
            assertThat(number).isLessThanOrEqualTo(lines);
        }
    }
}
