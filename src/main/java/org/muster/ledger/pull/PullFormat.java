package org.muster.ledger.pull;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which an export is given. */
public enum PullFormat {
    JSON("application/json", "json"),
    NDJSON("application/x-ndjson", "ndjson"),
    CSV("text/csv", "csv"),
    /** A workbook tells when it was made; of a sealed state, when that was recorded. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt"),
    /** For people who sign; no two are alike to the byte, because each carries when it was made. */
    PDF("application/pdf", "pdf"),
    /** The Standard Audit File of the whole book; it too says when it was made. */
    XML("application/xml", "xml");

    private final String mediaType;
    private final String ending;

    PullFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The Content-Type of an answer. */
    public String contentType() {
        return switch (this) {
            case CSV -> mediaType + "; charset=UTF-8; header=present";
            case TEXT -> mediaType + "; charset=UTF-8";
            default -> mediaType;
        };
    }

    /** Whether the same rows are the same bytes again; a workbook is only where its state is sealed. */
    public boolean reproducible(boolean sealed) {
        return this != PDF && this != XML && (this != XLSX || sealed);
    }

    /** Its media type alone. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file of this form. */
    public String ending() {
        return ending;
    }

    /** The form of a layout of this name. */
    public static PullFormat laid(String layout) {
        return layout.equals(PullPlanner.SAFT) ? XML : TEXT;
    }

    /** The form of this name, as {@code format=} says it. */
    public static Optional<PullFormat> of(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
