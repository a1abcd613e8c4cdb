package org.muster.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook is laid aside in is gone whatever becomes of it. */
class DatedWorkbookTest {

    private static final Instant MADE = Instant.parse("2026-07-31T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aWorkbookThatIsNeverBegunLeavesNothingBehind() {
        new DatedWorkbook(new ByteArrayOutputStream(), MADE, folder);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWorkbookIsPassedOnDatedAndLeavesNothingBehind() throws IOException {
        var passed = new ByteArrayOutputStream();
        try (var parts = new ZipOutputStream(new DatedWorkbook(passed, MADE, folder))) {
            parts.putNextEntry(new ZipEntry("docProps/core.xml"));
            parts.write("<dcterms:created>now</dcterms:created>".getBytes(StandardCharsets.UTF_8));
            parts.closeEntry();
        }

        try (var parts = new ZipInputStream(new ByteArrayInputStream(passed.toByteArray()))) {
            assertThat(parts.getNextEntry().getName()).isEqualTo("docProps/core.xml");
            assertThat(parts.readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("<dcterms:created>2026-07-31T10:00:00Z</dcterms:created>");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
