package org.muster.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of this machine that a test needs; where it is missing and may be installed as a Debian package, it is. */
public final class Packaged {

    private Packaged() {}

    /** The program, or a failure that says in one line what is missing. */
    public static Path program(String name, String debianPackage) {
        return find(name)
                .or(() -> install(name, debianPackage))
                .orElseThrow(() -> new IllegalStateException(name
                        + " is missing and cannot be installed here: run `apt-get install " + debianPackage + "`"));
    }

    /** Runs the program and tells what it printed. */
    public static String run(Path program, String... words) {
        return Command.run(
                Stream.concat(Stream.of(program.toString()), Stream.of(words)).toList());
    }

    /** Whether the program ends well. */
    public static boolean accepts(Path program, String... words) {
        return Command.succeeds(
                Stream.concat(Stream.of(program.toString()), Stream.of(words)).toArray(String[]::new));
    }

    static Optional<Path> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install(String name, String debianPackage) {
        install(debianPackage);
        return find(name);
    }

    /** Installs a package of the system, where whoever runs the tests may. */
    static void install(String debianPackage) {
        if ("root".equals(System.getProperty("user.name"))) {
            install(debianPackage, List.of("env"));
        } else if (Command.succeeds("sudo", "-n", "true")) {
            install(debianPackage, List.of("sudo", "-n", "env"));
        }
    }

    private static void install(String debianPackage, List<String> prefix) {
        var update = Stream.concat(prefix.stream(), Stream.of("apt-get", "update", "-q"));
        var install = Stream.concat(
                prefix.stream(),
                Stream.of("DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-q", debianPackage));
        Command.succeeds(update.toArray(String[]::new));
        Command.succeeds(install.toArray(String[]::new));
    }
}
