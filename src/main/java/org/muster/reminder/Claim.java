package org.muster.reminder;

import java.time.Duration;
import java.time.Instant;

/**
 * A message one server may send for a while. The fence grows with every claim, so that a server thought dead cannot settle
 * what its successor sends.
 */
record Claim(Parcel parcel, long fence, int attempts, Instant madeAt) {

    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 6;

    /** When the next attempt is, after one with this outcome. */
    Instant next(Outcome outcome, Instant now) {
        if (outcome.kind() == Outcome.Kind.UNREACHABLE) {
            return now.plus(SOON);
        }
        var pause = FIRST.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }

    /** Where the message stands after an attempt with this outcome. */
    MessageState after(Outcome outcome, Instant now) {
        return switch (outcome.kind()) {
            case DELIVERED -> MessageState.SENT;
            case NOTHING -> MessageState.DROPPED;
            case REFUSED -> MessageState.FAILED;
            case LATER, UNREACHABLE -> now.isAfter(madeAt.plus(PATIENCE)) ? MessageState.FAILED : MessageState.WAITING;
        };
    }
}
