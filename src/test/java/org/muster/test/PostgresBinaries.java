package org.muster.test;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Finds the programs of PostgreSQL: those in the test class path, or else the newest the system has. */
final class PostgresBinaries {

    private static final List<String> PACKED =
            List.of("/postgres-linux-x86_64.txz", "/postgres-linux-arm_64.txz", "/postgres-darwin-arm_64.txz");
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private PostgresBinaries() {}

    /** The folder with {@code initdb} and {@code postgres}, unpacked under the given one where need be. */
    static Path under(Path home) throws IOException {
        for (var name : PACKED) {
            try (var packed = PostgresBinaries.class.getResourceAsStream(name)) {
                if (packed != null) {
                    var bin = unpack(packed, home.resolve("postgresql")).resolve("bin");
                    if (Command.succeeds(bin.resolve("postgres").toString(), "--version")) {
                        return bin;
                    }
                }
            }
        }
        return installed()
                .orElseThrow(() -> new IllegalStateException("No PostgreSQL runs here: install it (apt-get install"
                        + " postgresql) or add the binaries of this platform to the test class path"));
    }

    private static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(bin ->
                            Integer.parseInt(bin.getParent().getFileName().toString())));
        }
    }

    private static Path unpack(InputStream packed, Path target) throws IOException {
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            place(entry, tar, target.resolve(entry.getName()).normalize());
        }
        return target;
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & 0b001_000_000) != 0) {
            path.toFile().setExecutable(true, false);
        }
    }
}
