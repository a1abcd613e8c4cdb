package org.muster.ledger.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that says it was made when the state it shows was recorded, so that the same state is the same bytes again.
 * The library puts the moment of writing into the properties and offers no other: the workbook is laid aside in a file and
 * its parts are copied on, all but this one as they are. Before the first byte there is no such file, so that a workbook
 * nobody begins leaves none behind.
 */
public final class DatedWorkbook extends FilterOutputStream {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";
    /** A day a part can be dated; the very first would be written with the machine's zone beside it. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final OutputStream to;
    private final Path folder;
    private final Instant made;
    private Optional<Path> aside = Optional.empty();

    /**
     * Lays a workbook aside until it is closed.
     *
     * @param made when it is to say it was made
     */
    public static DatedWorkbook onto(OutputStream to, Instant made) {
        return new DatedWorkbook(to, made, Path.of(System.getProperty("java.io.tmpdir")));
    }

    DatedWorkbook(OutputStream to, Instant made, Path folder) {
        super(OutputStream.nullOutputStream());
        this.to = to;
        this.made = made;
        this.folder = folder;
    }

    @Override
    public void write(int source) throws IOException {
        laid().write(source);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        laid().write(source, offset, length);
    }

    private OutputStream laid() throws IOException {
        if (aside.isEmpty()) {
            var file = Files.createTempFile(folder, "muster-workbook", ".tmp");
            aside = Optional.of(file);
            out = Files.newOutputStream(file);
        }
        return out;
    }

    /** Passes the workbook on and closes what it goes to. */
    @Override
    public void close() throws IOException {
        try (to) {
            out.close();
            if (aside.isPresent() && Files.exists(aside.get())) {
                copy(aside.get());
            }
        } finally {
            if (aside.isPresent()) {
                Files.deleteIfExists(aside.get());
            }
        }
    }

    private void copy(Path whole) throws IOException {
        var copy = new ZipOutputStream(to, StandardCharsets.UTF_8);
        try (var laid = new ZipFile(whole.toFile())) {
            for (var parts = laid.entries(); parts.hasMoreElements(); ) {
                var part = parts.nextElement();
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_DAY);
                copy.putNextEntry(entry);
                try (var content = laid.getInputStream(part)) {
                    if (part.getName().equals(PROPERTIES)) {
                        copy.write(dated(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                    } else {
                        content.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
        }
        copy.finish();
        copy.flush();
    }

    private byte[] dated(String properties) {
        return properties
                .replaceAll(CREATED, "$1" + made.truncatedTo(ChronoUnit.SECONDS) + "$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
