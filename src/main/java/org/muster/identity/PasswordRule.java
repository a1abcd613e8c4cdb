package org.muster.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.shared.usecase.Refusal;

/** What a password must be: long, not the account, not one of the commonest. Composition rules only make people predictable. */
final class PasswordRule {

    static final int LEAST = 12;

    private static final Set<String> COMMONEST = commonest();
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRule() {}

    static void check(String field, String code, String password) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            throw Refusal.invalid(field, "identity.refusal.password_short", LEAST);
        }
        if (password.length() > Passwords.LONGEST) {
            throw Refusal.invalid(field, "shared.refusal.length", Passwords.LONGEST);
        }
        var plain = password.strip().toLowerCase(Locale.ROOT);
        if (plain.contains(code) && plain.length() - code.length() < LEAST / 2) {
            throw Refusal.invalid(field, "identity.refusal.password_account");
        }
        if (COMMONEST.contains(plain) || plain.chars().distinct().count() < 4) {
            throw Refusal.invalid(field, "identity.refusal.password_common");
        }
    }

    /** A password good for one sign-in, easy to read aloud: 20 letters and digits in five groups, 100 bits. */
    static String oneTime() {
        return IntStream.range(0, 20)
                .mapToObj(n -> (n > 0 && n % 4 == 0 ? "-" : "") + LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
                .collect(Collectors.joining());
    }

    private static Set<String> commonest() {
        try (InputStream list =
                Objects.requireNonNull(PasswordRule.class.getResourceAsStream("commonest-passwords.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
