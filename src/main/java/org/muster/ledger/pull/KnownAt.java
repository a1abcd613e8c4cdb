package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.muster.ledger.pull.HeadStream.Sealed;
import org.muster.shared.rest.Declined;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * What {@code known_at} means: a transaction, a moment, the seal of a period that holds, or a seal by its number. The seal
 * of a period becomes another one when the period is opened and closed again; a number stays.
 */
@ApplicationScoped
class KnownAt {

    private static final String NAME = "known_at";
    private static final String SEAL = "seal:";
    private static final String PERIOD = "[0-9]{4}-(0[1-9]|1[0-2])";
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    private final HeadStream heads;
    private final Clock clock;

    @Inject
    KnownAt(HeadStream heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    KnownAt() {
        this(null, null);
    }

    /**
     * What is known.
     *
     * @param sealed the seal it is the state of, if it was named by one
     * @param numbered whether it was named by the seal's number
     */
    record Known(long tx, Optional<Sealed> sealed, boolean numbered) {

        static Known at(long tx) {
            return new Known(tx, Optional.empty(), false);
        }
    }

    /** What is meant; what is said of the future is declined, because it would mean something else tomorrow. */
    Known of(String ledger, String text, long now) {
        return text.startsWith(SEAL)
                ? sealed(ledger, text, text.substring(SEAL.length()))
                : Known.at(transaction(ledger, text, now));
    }

    private long transaction(String ledger, String text, long now) {
        if (text.matches("[0-9]{1,18}")) {
            return Optional.of(Long.parseLong(text)).filter(tx -> tx <= now).orElseThrow(() -> unavailable(text, now));
        }
        var moment = moment(text);
        if (moment.isAfter(clock.instant())) {
            throw unavailable(text, now);
        }
        return Math.min(heads.recordedBy(ledger, moment), now);
    }

    private static Declined unavailable(String text, long now) {
        return Problem.of(400, "date-outside-availability", Reason.at(NAME, "ledger.refusal.not_known_yet", text, now))
                .declined();
    }

    private Known sealed(String ledger, String text, String which) {
        if (which.matches(NUMBER)) {
            var seal = heads.sealed(ledger, Long.parseLong(which)).orElseThrow(() -> Refusal.missing(text));
            return new Known(seal.knownAt(), Optional.of(seal), true);
        }
        if (!which.matches(PERIOD)) {
            throw PullParameters.unreadable(NAME, text);
        }
        var seal = heads.sealed(ledger, which)
                .orElseThrow(
                        () -> Problem.of(409, "period-not-closed", Reason.at(NAME, "ledger.refusal.not_sealed", which))
                                .declined());
        return new Known(seal.knownAt(), Optional.of(seal), false);
    }

    private static Instant moment(String text) {
        if (!text.matches("[0-9]{4}-.*")) {
            throw PullParameters.unreadable(NAME, text);
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException malformed) {
            throw PullParameters.unreadable(NAME, text);
        }
    }
}
