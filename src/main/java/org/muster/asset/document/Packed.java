package org.muster.asset.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.muster.shared.usecase.Refusal;

/**
 * A look at the table of contents of a packed file: which office file it is, and whether it would unpack to more than
 * anybody means. Nothing is unpacked.
 */
final class Packed {

    /** As much as it may unpack to. */
    static final long MOST_BYTES = 500L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;
    private static final long BUSY = 20L * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final int LONGEST_TYPE = 100;
    private static final Map<String, DocumentType> MAIN_PARTS = Map.of(
            "word/document.xml", DocumentType.WORD,
            "xl/workbook.xml", DocumentType.EXCEL,
            "ppt/presentation.xml", DocumentType.POWERPOINT);

    private Packed() {}

    /** The office file it is, if it is one; refuses bombs, and what carries programs. */
    static Optional<DocumentType> look(Path file, FileName name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            requireModest(zip, file, name);
            return type(zip);
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static void requireModest(ZipFile zip, Path file, FileName name) {
        var whole =
                zip.stream().mapToLong(entry -> Math.max(entry.getSize(), 0)).sum();
        var packed = Math.max(file.toFile().length(), 1);
        var swells = whole > BUSY && whole / packed > MOST_RATIO;
        if (zip.size() > MOST_ENTRIES || whole > MOST_BYTES || swells) {
            throw Refusal.invalid(Examination.FIELD, "asset.refusal.document_packed", name.text());
        }
        if (zip.stream().map(ZipEntry::getName).anyMatch(entry -> entry.endsWith("vbaProject.bin"))) {
            throw Refusal.invalid(Examination.FIELD, "asset.refusal.document_macros", name.text());
        }
    }

    private static Optional<DocumentType> type(ZipFile zip) throws IOException {
        for (var part : MAIN_PARTS.entrySet()) {
            if (zip.getEntry(part.getKey()) != null && zip.getEntry("[Content_Types].xml") != null) {
                return Optional.of(part.getValue());
            }
        }
        var said = zip.getEntry("mimetype");
        if (said == null || said.getSize() > LONGEST_TYPE) {
            return Optional.empty();
        }
        try (var text = zip.getInputStream(said)) {
            return DocumentType.of(new String(text.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip());
        }
    }
}
