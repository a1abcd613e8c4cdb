package org.muster.identity;

import java.time.Duration;

/** Somebody has to wait: they guessed too often, or too many people are signing in at once. */
public class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyAttempts(Duration wait) {
        super("Too many attempts, wait " + wait);
        this.wait = wait;
    }

    /** After how many whole seconds it is worth trying again. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
