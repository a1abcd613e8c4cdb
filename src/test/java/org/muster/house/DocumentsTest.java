package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written for people keeps its shape: a README of one screen, decisions of half a page that say what was rejected. */
class DocumentsTest {

    private static final Path README = Path.of("README.md");
    private static final Path DECISIONS = Path.of("src/docs/decisions");
    private static final Pattern COMMANDS = Pattern.compile("```\\n([^\\n]+)\\n```");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern PLACE = Pattern.compile("`((?:src|liberty|seed-data|\\.ci|\\.github)/[^`<*]+)`");
    private static final int ONE_SCREEN = 54;
    private static final int HALF_A_PAGE = 40;
    private static final int BIGGEST_PICTURE = 300 * 1024;

    @Test
    void theReadmeBeginsWithTwoPlainCommands() throws IOException {
        var commands = COMMANDS.matcher(Files.readString(README))
                .results()
                .map(hit -> hit.group(1))
                .toList();
        assertThat(commands).hasSize(2).allMatch(command -> command.startsWith("mvn "));
    }

    @Test
    void theReadmeIsOneScreenAndThenTheMap() throws IOException {
        var lines = Files.readAllLines(README);
        var map = lines.indexOf("```mermaid");
        assertThat(map).as("line of the context map").isBetween(1, ONE_SCREEN);
        assertThat(lines.subList(map, lines.size())).as("the map is the end").endsWith("```");
        assertThat(lines.subList(map, lines.size()).stream().filter(line -> line.startsWith("#")))
                .isEmpty();
    }

    @Test
    void theReadmeShowsAPictureOfTheRunningApplication() throws IOException {
        var pictures = IMAGE.matcher(Files.readString(README))
                .results()
                .map(hit -> Path.of(hit.group(1)))
                .toList();
        assertThat(pictures)
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(picture)
                        .exists()
                        .satisfies(file -> assertThat(Files.size(file)).isLessThan(BIGGEST_PICTURE)));
    }

    @Test
    void placesTheReadmeNamesExist() throws IOException {
        assertThat(PLACE.matcher(Files.readString(README)).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(Path.of(place.replace("`", ""))).exists());
    }

    @Test
    void everyDecisionIsHalfAPageWithWhatWasRejected() throws IOException {
        assertThat(decisions()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(decision -> {
            var lines = Files.readAllLines(decision);
            assertThat(lines).hasSizeLessThanOrEqualTo(HALF_A_PAGE).contains("## Options", "## Decision");
            assertThat(lines.stream().filter(line -> line.startsWith("* **"))).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void decisionsAreNumberedOnce() throws IOException {
        assertThat(decisions().stream()
                        .map(file -> file.getFileName().toString().substring(0, 4)))
                .doesNotHaveDuplicates();
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
