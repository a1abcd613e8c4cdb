package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes and compares passwords, at most two at a time: the work is slow by intent and must not starve everybody else.
 * Only a few may queue for it; whoever comes beyond that is asked to try again.
 */
@ApplicationScoped
class Passwords {

    static final int LONGEST = 200;

    private static final int AT_ONCE = 2;
    private static final int QUEUE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** What is compared when there is nobody to compare with, so that the answer takes as long. */
    private static final PasswordHash NOBODY = PasswordHash.parse(
            "pbkdf2-sha256$600000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    private final Semaphore benches = new Semaphore(AT_ONCE, true);

    String hash(String password) {
        return inTurn(() -> PasswordHash.of(password).toString());
    }

    /** Whether the password is the one kept; takes the same time when none is. */
    boolean match(String given, Optional<String> kept) {
        var password = given.length() > LONGEST ? "" : given;
        var hash = kept.filter(text -> !text.isEmpty()).map(PasswordHash::parse);
        return inTurn(() -> hash.orElse(NOBODY).matches(password)) && hash.isPresent() && !password.isEmpty();
    }

    private <T> T inTurn(Supplier<T> work) {
        if (benches.getQueueLength() >= QUEUE || !seated()) {
            throw new TooManyAttempts(Duration.ofSeconds(2));
        }
        try {
            return work.get();
        } finally {
            benches.release();
        }
    }

    private boolean seated() {
        try {
            return benches.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
