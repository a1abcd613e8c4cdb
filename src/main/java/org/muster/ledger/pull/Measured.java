package org.muster.ledger.pull;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Counts the bytes that pass, takes their digest, and lets only a part of them through. */
public final class Measured extends OutputStream {

    private final OutputStream to;
    private final MessageDigest sha256 = sha256();
    private final long from;
    private final long until;
    private long bytes;

    public Measured(OutputStream to) {
        this(to, 0, Long.MAX_VALUE);
    }

    /** Lets through the bytes from one place to the one before another. */
    public Measured(OutputStream to, long from, long until) {
        this.to = to;
        this.from = from;
        this.until = until;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        sha256.update(source, offset, length);
        var begin = Math.min(Math.max(from - bytes, 0), length);
        var end = Math.min(Math.max(until - bytes, 0), length);
        if (begin < end) {
            to.write(source, offset + (int) begin, (int) (end - begin));
        }
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() throws IOException {
        to.close();
    }

    /** How many bytes have passed. */
    public long bytes() {
        return bytes;
    }

    /** The digest of all that passed, in hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest());
    }

    /** As RFC 9530 says it: {@code sha-256=:…:}. */
    public String representation() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest()) + ":";
    }

    private byte[] digest() {
        try {
            return ((MessageDigest) sha256.clone()).digest();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }
}
