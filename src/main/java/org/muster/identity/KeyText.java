package org.muster.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * An API key as its owner holds it: {@code mst_<8>_<43 + 6>}. The eight name it, the forty-three are 256 random bits, and
 * the last six are a checksum, so that a mistyped key and one found in a leak are told from noise without asking anyone.
 */
record KeyText(String code, String text) {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern FORM = Pattern.compile("mst_([0-9A-Za-z]{8})_[0-9A-Za-z]{49}");
    private static final int CODE = 8;
    private static final int SECRET = 43;
    private static final int CHECKSUM = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    static KeyText fresh() {
        return fresh(random(CODE));
    }

    /** Another secret under the same name. */
    static KeyText fresh(String code) {
        var body = "mst_" + code + "_" + random(SECRET);
        return new KeyText(code, body + checksum(body));
    }

    /** The key, if the text has the form of one and its checksum is right. */
    static Optional<KeyText> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var body = text.substring(0, text.length() - CHECKSUM);
        return checksum(body).equals(text.substring(body.length()))
                ? Optional.of(new KeyText(matcher.group(1), text))
                : Optional.empty();
    }

    /** What is stored of it. */
    String digest() {
        return sha256(text);
    }

    boolean hasDigest(String stored) {
        return MessageDigest.isEqual(
                digest().getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }

    private static String random(int length) {
        return IntStream.range(0, length)
                .mapToObj(n -> String.valueOf(DIGITS.charAt(RANDOM.nextInt(DIGITS.length()))))
                .collect(Collectors.joining());
    }

    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        var digits = new StringBuilder();
        for (var rest = crc.getValue(); digits.length() < CHECKSUM; rest /= DIGITS.length()) {
            digits.append(DIGITS.charAt((int) (rest % DIGITS.length())));
        }
        return digits.reverse().toString();
    }

    /** Never tells the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "mst_" + code + "_…";
    }
}
