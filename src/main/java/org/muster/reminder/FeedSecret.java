package org.muster.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits in an address; what is stored is their digest, and a short code to tell addresses apart. */
record FeedSecret(String text) {

    private static final int BYTES = 32;
    private static final int CODE = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedSecret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }

    String code() {
        return digest().substring(0, CODE);
    }

    /** Never tells the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "Feed " + code();
    }
}
