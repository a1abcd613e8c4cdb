package org.muster.reminder;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.muster.shared.usecase.UseCase;

/** What is written around the sending of messages, each in a transaction of its own. */
@UseCase
class PostJob {

    private final OutboxStream outbox;

    @Inject
    PostJob(OutboxStream outbox) {
        this.outbox = outbox;
    }

    PostJob() {
        this(null);
    }

    List<Claim> claim(String owner, Instant now, int limit, boolean skipping) {
        return outbox.claim(owner, now, limit, skipping);
    }

    void renew(String owner) {
        outbox.renew(owner);
    }

    int begin(Claim claim, String server, Instant now) {
        return outbox.begin(claim, server, now);
    }

    void settle(Claim claim, int attempt, Outcome outcome, Instant now) {
        outbox.settle(claim, attempt, outcome, now);
    }

    void release(List<Claim> claims, Instant due) {
        outbox.release(claims, due);
    }
}
