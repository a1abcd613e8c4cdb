package org.muster.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How a row is sealed: SHA-256 over the previous row's seal in hexadecimal, a line feed, and the row's columns in a fixed
 * order joined by U+001F. A new column joins a new version of the list, never an old one.
 */
final class Seal {

    /** The version written today. */
    static final int VERSION = 1;
    /** What the first row builds on. */
    static final String NONE = "0".repeat(64);

    private static final String JOINT = "\u001F";
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final MessageDigest sha256;
    private String last;

    Seal(String last) {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
        this.last = last;
    }

    /** Seals the next row on top of the last one. */
    String next(long seq, Instant recordedAt, TrailDraft row) {
        var text = last + "\n" + seq + JOINT + moment(recordedAt) + JOINT + String.join(JOINT, row.columns());
        last = HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        return last;
    }

    /** Goes on from a seal that was read instead of made. */
    void follow(String seal) {
        last = seal;
    }

    String last() {
        return last;
    }

    static String moment(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
