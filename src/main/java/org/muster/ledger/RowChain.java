package org.muster.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * How the rows of a stream are chained: SHA-256 over the hash before in hexadecimal, a line feed, and the row's columns
 * joined by U+001F. A new column joins a new list under a new version, never an old one.
 */
public final class RowChain {

    /** The version written today. */
    static final int VERSION = 1;
    /** What the first row builds on. */
    public static final String NONE = "0".repeat(64);

    private final MessageDigest sha256;
    private String last;

    public RowChain(String last) {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
        this.last = last;
    }

    /** Chains the next row to the last one and answers its hash. */
    public String next(List<String> columns) {
        var text = last + "\n" + RowText.joined(columns);
        last = HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        return last;
    }

    public String last() {
        return last;
    }
}
