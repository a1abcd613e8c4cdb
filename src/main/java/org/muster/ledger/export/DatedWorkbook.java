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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that says it was made when the state it shows was recorded, so that the same state is the same bytes again.
 * The library puts the moment of writing into the properties and offers no other: the workbook is laid aside in a file and
 * its parts are copied on, all but this one as they are.
 */
public final class DatedWorkbook extends FilterOutputStream {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";
    /** A day a part can be dated; the very first would be written with the machine's zone beside it. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final OutputStream to;
    private final Path aside;
    private final Instant made;

    /**
     * Lays a workbook aside until it is closed.
     *
     * @param made when it is to say it was made
     */
    public static DatedWorkbook onto(OutputStream to, Instant made) throws IOException {
        var aside = Files.createTempFile("muster-workbook", ".tmp");
        return new DatedWorkbook(to, aside, made);
    }

    private DatedWorkbook(OutputStream to, Path aside, Instant made) throws IOException {
        super(Files.newOutputStream(aside));
        this.to = to;
        this.aside = aside;
        this.made = made;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        out.write(source, offset, length);
    }

    /** Passes the workbook on and closes what it goes to. */
    @Override
    public void close() throws IOException {
        try (to) {
            out.close();
            if (Files.exists(aside)) {
                copy();
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void copy() throws IOException {
        var copy = new ZipOutputStream(to, StandardCharsets.UTF_8);
        try (var laid = new ZipFile(aside.toFile())) {
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
