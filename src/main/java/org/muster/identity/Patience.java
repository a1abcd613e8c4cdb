package org.muster.identity;

import java.time.Duration;

/** How long one has to wait after so many failures: some are free, then each doubles the time up to a longest. */
enum Patience {
    /** At an address the person is known from. */
    OWN(8, Duration.ofMinutes(1)),
    /** Of one account from one strange neighbourhood. */
    PAIR(5, Duration.ofMinutes(15)),
    /** Of all accounts from one strange neighbourhood. */
    NEIGHBOURHOOD(40, Duration.ofMinutes(15));

    private static final int STEEPEST = 20;

    private final int free;
    private final Duration longest;

    Patience(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(failures - free, STEEPEST));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
