package org.muster.ledger.pull;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which an export is given. */
public enum PullFormat {
    JSON("application/json", "json"),
    NDJSON("application/x-ndjson", "ndjson"),
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt");

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

    /** Its media type alone. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file of this form. */
    public String ending() {
        return ending;
    }

    /** The form of this name, as {@code format=} says it. */
    public static Optional<PullFormat> of(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
