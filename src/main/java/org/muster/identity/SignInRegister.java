package org.muster.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.UseCase;

/**
 * Keeps the door's memory. An attempt is counted as failed before the password is looked at and taken back when it was
 * right, so that many at once gain nothing. Failures count for the neighbourhood they come from, never for an account
 * alone: strangers slow down themselves, not the person. Whoever came in from an address before is counted there apart.
 */
@UseCase
class SignInRegister {

    private static final Duration FORGIVEN = Duration.ofDays(1);
    private static final Duration KNOWN = Duration.ofDays(180);

    private final SignInMarks marks;
    private final Facts facts;
    private final Clock clock;

    @Inject
    SignInRegister(SignInMarks marks, Facts facts, Clock clock) {
        this.marks = marks;
        this.facts = facts;
        this.clock = clock;
    }

    SignInRegister() {
        this(null, null, null);
    }

    /** Counts the attempt, or turns it away when it comes too early. */
    void begin(Attempt attempt) {
        var remembered = marks.of(attempt);
        var now = clock.instant();
        var counted = counted(attempt, remembered);
        counted.keySet().forEach(mark -> requireTime(remembered, mark, now));
        counted.forEach((mark, patience) -> count(remembered, mark, patience, now));
    }

    /** The attempt was right: it no longer counts, and the address becomes one the account is known from. */
    void welcome(Attempt attempt, String code) {
        var now = clock.instant();
        var remembered = marks.of(attempt);
        if (remembered.containsKey(attempt.known())) {
            marks.seen(attempt.known(), now);
        } else {
            marks.takeBack(attempt.neighbourhood(), now);
            marks.add(new SignInMark(attempt.known(), 0, now, now));
        }
        marks.forget(List.of(attempt.own(), attempt.pair()));
        marks.forgetFailuresBefore(now.minus(FORGIVEN));
        marks.forgetAllBefore(now.minus(KNOWN));
        facts.tell(Happened.to(new Subject("person", code), "identity.fact.signed_in"));
    }

    /** The attempt was wrong; it stays counted, and the trail hears of it. */
    void turnAway(Optional<String> account) {
        facts.tell(new SignInFailed(account));
    }

    private static Map<String, Patience> counted(Attempt attempt, Map<String, SignInMark> remembered) {
        return remembered.containsKey(attempt.known())
                ? Map.of(attempt.own(), Patience.OWN)
                : new TreeMap<>(Map.of(attempt.pair(), Patience.PAIR, attempt.neighbourhood(), Patience.NEIGHBOURHOOD));
    }

    private static void requireTime(Map<String, SignInMark> remembered, String mark, Instant now) {
        if (remembered.containsKey(mark) && remembered.get(mark).blockedUntil().isAfter(now)) {
            throw new TooManyAttempts(Duration.between(now, remembered.get(mark).blockedUntil()));
        }
    }

    private void count(Map<String, SignInMark> remembered, String mark, Patience patience, Instant now) {
        if (!remembered.containsKey(mark)) {
            marks.add(new SignInMark(mark, 1, now, now));
        } else if (remembered.get(mark).changedAt().isBefore(now.minus(FORGIVEN))) {
            marks.restart(mark, now);
        } else {
            var failures = remembered.get(mark).failures() + 1;
            marks.count(mark, now.plus(patience.after(failures)), now);
        }
    }
}
