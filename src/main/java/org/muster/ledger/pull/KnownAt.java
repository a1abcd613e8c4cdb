package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/** What {@code known_at} means: a transaction, a moment, or the seal of a period. */
@ApplicationScoped
class KnownAt {

    private static final String NAME = "known_at";
    private static final String SEAL = "seal:";

    private final HeadStream heads;

    @Inject
    KnownAt(HeadStream heads) {
        this.heads = heads;
    }

    KnownAt() {
        this(null);
    }

    /** The transaction meant; what is said of the future is declined, because it would mean something else tomorrow. */
    long of(String ledger, String text, long now) {
        if (text.startsWith(SEAL)) {
            return sealed(ledger, text.substring(SEAL.length()));
        }
        if (text.matches("[0-9]{1,18}")) {
            return Optional.of(Long.parseLong(text))
                    .filter(tx -> tx <= now)
                    .orElseThrow(() -> Problem.of(
                                    400,
                                    "date-outside-availability",
                                    Reason.at(NAME, "ledger.refusal.not_known_yet", text, now))
                            .declined());
        }
        return Math.min(heads.recordedBy(ledger, moment(text)), now);
    }

    private long sealed(String ledger, String period) {
        return heads.sealed(ledger, period)
                .orElseThrow(
                        () -> Problem.of(409, "period-not-closed", Reason.at(NAME, "ledger.refusal.not_sealed", period))
                                .declined());
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
