package org.muster.asset.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of files that are taken, each known by its content; nothing that a browser would run is among them. */
public enum DocumentType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    BMP("image/bmp", "bmp"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain", "txt", "log", "md"),
    CSV("text/csv", "csv"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODF_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    ODF_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODF_SLIDES("application/vnd.oasis.opendocument.presentation", "odp");

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The ends of the names of all files that are taken, as a browser's file dialog wants them. */
    public static String accepted() {
        return Stream.of(values())
                .flatMap(type -> type.extensions.stream())
                .map(extension -> "." + extension)
                .reduce((all, next) -> all + "," + next)
                .orElseThrow();
    }

    /** Whether files of this media type are pictures we drew ourselves, and so may be shown in a page. */
    public static boolean picture(String mediaType) {
        return List.of(JPEG.mediaType, PNG.mediaType).contains(mediaType);
    }

    static Optional<DocumentType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    boolean picture() {
        return this == JPEG || this == PNG || this == GIF || this == BMP;
    }

    /** What a picture becomes when it is drawn anew: photos stay photos, everything else loses nothing. */
    DocumentType redrawn() {
        return this == JPEG ? JPEG : PNG;
    }

    /** The name by which the platform finds who reads and writes it. */
    String format() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean fits(FileName name) {
        return extensions.contains(name.extension());
    }

    String extension() {
        return extensions.get(0);
    }
}
