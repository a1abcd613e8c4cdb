package org.muster.job;

import org.muster.shared.rest.Answer;
import org.muster.shared.rest.Claim;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/** An answer with the request it belongs to. */
record KeptAnswer(String requestHash, Answer answer) {

    /** The answer, if the claim is for the same request. */
    Answer to(Claim claim) {
        if (!requestHash.equals(claim.requestHash())) {
            throw Problem.of(
                            422,
                            "idempotency-key-reused",
                            Reason.at("Idempotency-Key", "job.refusal.idempotency_key_reused"))
                    .declined();
        }
        return answer;
    }
}
