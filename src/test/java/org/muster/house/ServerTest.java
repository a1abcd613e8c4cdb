package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server is what its files say: only features on the list, no secret in any file, read in one sitting. */
class ServerTest {

    private static final Path SERVER = Path.of("liberty");
    private static final Pattern FEATURE = Pattern.compile("<feature>([^<]+)</feature>");
    private static final Pattern SECRET = Pattern.compile("password=\"(?!\\$\\{)[^\"]+\"");
    private static final Set<String> ALLOWED = Set.of(
            "faces-4.1",
            "cdi-4.1",
            "persistence-3.2",
            "restfulWS-4.0",
            "jsonb-3.0",
            "validation-3.1",
            "appSecurity-6.0",
            "mail-2.1",
            "concurrent-3.1",
            "websocket-2.2",
            "mpConfig-3.1",
            "mpHealth-4.0",
            "mpOpenAPI-4.1",
            "localConnector-1.0",
            "sessionDatabase-1.0");

    @Test
    void onlyFeaturesOnTheListAreInstalled() throws IOException {
        var installed = FEATURE.matcher(Files.readString(SERVER.resolve("server.xml")))
                .results()
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(installed).isNotEmpty().isSubsetOf(ALLOWED);
    }

    @Test
    void featuresStandInOneFile() throws IOException {
        assertThat(files().filter(file -> !file.endsWith("server.xml")))
                .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(FEATURE));
    }

    @Test
    void noFileHoldsASecret() throws IOException {
        var secrets = new TreeSet<String>();
        for (var file : files().toList()) {
            SECRET.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .forEach(secret -> secrets.add(file + ": " + secret));
        }
        assertThat(secrets).isEmpty();
    }

    @Test
    void everyFileIsReadInOneSitting() throws IOException {
        assertThat(files())
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(60));
    }

    private static Stream<Path> files() throws IOException {
        try (var files = Files.list(SERVER)) {
            return files.sorted().toList().stream();
        }
    }
}
