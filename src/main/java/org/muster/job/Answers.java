package org.muster.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.shared.persistence.SqlFault;
import org.muster.shared.rest.Answer;
import org.muster.shared.rest.AnswerBook;
import org.muster.shared.rest.Claim;
import org.muster.shared.rest.Declined;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/** The answers given to programs, kept for a day: whoever asks the same again is told the same again. */
@ApplicationScoped
class Answers implements AnswerBook {

    static final Duration KEPT = Duration.ofHours(24);

    private final AnswerRegister register;
    private final AnswerStream stream;
    private final Clock clock;

    @Inject
    Answers(AnswerRegister register, AnswerStream stream, Clock clock) {
        this.register = register;
        this.stream = stream;
        this.clock = clock;
    }

    Answers() {
        this(null, null, null);
    }

    @Override
    public Answer answer(Claim claim, Supplier<Answer> work) {
        var kept = kept(claim);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            return register.answer(claim, work);
        } catch (ClaimTaken taken) {
            return kept(claim).orElseThrow(Answers::inProgress);
        }
    }

    private Optional<Answer> kept(Claim claim) {
        try {
            var since = clock.instant().minus(KEPT);
            return stream.find(claim, since).map(found -> found.to(claim));
        } catch (PersistenceException waited) {
            if (SqlFault.of(waited).lockTimeout()) {
                throw inProgress();
            }
            throw waited;
        }
    }

    private static Declined inProgress() {
        return Problem.of(409, "in-progress", Reason.at("Idempotency-Key", "job.refusal.in_progress"))
                .with("Retry-After", "1")
                .declined();
    }
}
