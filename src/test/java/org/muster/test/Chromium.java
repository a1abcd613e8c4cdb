package org.muster.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium or Chrome of this machine; where none is and it may be installed, it is. */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> MAC = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private Chromium() {}

    public static Path path() {
        return find().or(Chromium::install)
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium or Chrome: run"
                        + " `apt-get install chromium`, or name the program in CHROME_PATH"));
    }

    private static Optional<Path> find() {
        var named = Stream.ofNullable(System.getenv("CHROME_PATH")).map(Path::of);
        var onPath = NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder).resolve(name)));
        return Stream.of(named, onPath, MAC.stream())
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        Packaged.install("chromium");
        return find();
    }
}
