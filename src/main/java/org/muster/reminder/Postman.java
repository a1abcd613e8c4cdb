package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/**
 * Takes messages from the outbox and hands them over, on every server at the same time. A message is claimed by lease; that
 * an attempt begins is written before it is made, how it ended right after. If the server dies between the other side's
 * "taken" and our writing it down, and only then, another server sends the message once more, under the same name.
 */
@ApplicationScoped
class Postman {

    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final int BATCH = 20;
    private static final long HEARTBEAT = 5;

    private final PostJob post;
    private final OutboxStream outbox;
    private final Instance<Carrier> carriers;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    Postman(PostJob post, OutboxStream outbox, Instance<Carrier> carriers, OpenCommand open, Clock clock) {
        this.post = post;
        this.outbox = outbox;
        this.carriers = carriers;
        this.open = open;
        this.clock = clock;
    }

    Postman() {
        this(null, null, null, null, null);
    }

    /** Sends until nothing more is to be sent now; the timer keeps the leases while it takes. */
    void deliver(String server, ScheduledExecutorService timer) {
        var skipping = outbox.skips();
        var more = true;
        while (more) {
            var owner = server.substring(0, Math.min(server.length(), 20)) + "/" + UUID.randomUUID();
            var batch = as(() -> post.claim(owner, clock.instant(), BATCH, skipping));
            more = batch.size() == BATCH;
            if (!batch.isEmpty()) {
                var beat = timer.scheduleAtFixedRate(() -> renew(owner), HEARTBEAT, HEARTBEAT, TimeUnit.SECONDS);
                try {
                    more &= round(server, batch);
                } finally {
                    beat.cancel(false);
                }
            }
        }
    }

    /** Sends a batch; answers whether it is worth going on. What goes by a channel that is down is given back. */
    private boolean round(String server, List<Claim> batch) {
        var down = EnumSet.noneOf(Channel.class);
        var untried = new ArrayList<Claim>();
        var soon = clock.instant();
        for (var claim : batch) {
            var channel = claim.parcel().channel();
            if (down.contains(channel)) {
                untried.add(claim);
                continue;
            }
            try {
                var outcome = attempt(server, claim);
                soon = claim.next(outcome, clock.instant());
                if (outcome.kind() == Outcome.Kind.UNREACHABLE && channel == Channel.MAIL) {
                    down.add(channel);
                }
            } catch (LeaseLost lost) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "Message {0} was taken over by another server",
                        claim.parcel().name());
            }
        }
        var due = soon;
        as(() -> {
            post.release(untried, due);
            return due;
        });
        return down.isEmpty();
    }

    private Outcome attempt(String server, Claim claim) {
        var attempt = as(() -> post.begin(claim, server, clock.instant()));
        var outcome = carried(claim);
        as(() -> {
            post.settle(claim, attempt, outcome, clock.instant());
            return attempt;
        });
        return outcome;
    }

    private Outcome carried(Claim claim) {
        try {
            var lines = outbox.lines(claim.parcel().id());
            return lines.isEmpty()
                    ? Outcome.nothing()
                    : carriers.stream()
                            .filter(carrier ->
                                    carrier.channel() == claim.parcel().channel())
                            .findFirst()
                            .map(carrier -> carrier.carry(claim.parcel(), lines))
                            .orElse(Outcome.unreachable("no carrier"));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Message " + claim.parcel().name() + " could not be sent", fault);
            return Outcome.later(fault.getClass().getSimpleName());
        }
    }

    private void renew(String owner) {
        try {
            as(() -> {
                post.renew(owner);
                return owner;
            });
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "The leases of {0} could not be renewed", owner);
        }
    }

    private <T> T as(Supplier<T> work) {
        return open.as(Command.of(new Application(), Whence.SYSTEM, ""), work);
    }
}
