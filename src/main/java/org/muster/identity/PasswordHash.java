package org.muster.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-256, its number of iterations and its salt, all said in one text
 * ({@code pbkdf2-sha256$600000$salt$hash}), so that the strength can grow without a migration.
 */
record PasswordHash(int iterations, byte[] salt, byte[] hash) {

    static final int ITERATIONS = 600_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT = 16;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PasswordHash of(String password) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new PasswordHash(ITERATIONS, salt, derive(password, salt, ITERATIONS));
    }

    static PasswordHash parse(String text) {
        var parts = text.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("Not a password hash of a known scheme");
        }
        var decoder = Base64.getDecoder();
        return new PasswordHash(Integer.parseInt(parts[1]), decoder.decode(parts[2]), decoder.decode(parts[3]));
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        var letters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        var key = new PBEKeySpec(letters, salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("PBKDF2 is part of every Java platform", absent);
        } finally {
            key.clearPassword();
            Arrays.fill(letters, ' ');
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PasswordHash hashed && toString().equals(hashed.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        var encoder = Base64.getEncoder();
        return String.join(
                "$", SCHEME, Integer.toString(iterations), encoder.encodeToString(salt), encoder.encodeToString(hash));
    }
}
