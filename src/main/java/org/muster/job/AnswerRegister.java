package org.muster.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import org.muster.shared.rest.Answer;
import org.muster.shared.rest.Claim;
import org.muster.shared.usecase.UseCase;

/** Claims a key, does the work and keeps its answer: all of it or nothing. */
@UseCase
class AnswerRegister {

    private final AnswerStream stream;
    private final Clock clock;

    @Inject
    AnswerRegister(AnswerStream stream, Clock clock) {
        this.stream = stream;
        this.clock = clock;
    }

    AnswerRegister() {
        this(null, null);
    }

    /** Whoever claims the same key meanwhile waits for the end of this, or is told that it is taken. */
    Answer answer(Claim claim, Supplier<Answer> work) {
        var now = clock.instant();
        stream.claim(claim, now, now.minus(Answers.KEPT));
        var answer = work.get();
        stream.keep(claim, answer);
        return answer;
    }

    /** Forgets what is older than a day. */
    void tidy() {
        stream.forgetBefore(clock.instant().minus(Answers.KEPT));
    }
}
