package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.job.JobItem;
import org.muster.job.JobKind;
import org.muster.job.JobTicket;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;

/**
 * One step with many assets, as a job goes through them: each is done, refused with its reasons, or was changed meanwhile.
 * What an interrupted batch had done before counts as done.
 */
@ApplicationScoped
class BulkSteps implements JobKind {

    private final Assets assets;
    private final Lifecycle lifecycle;
    private final Chronicle chronicle;
    private final OpenCommand open;

    @Inject
    BulkSteps(Assets assets, Lifecycle lifecycle, Chronicle chronicle, OpenCommand open) {
        this.assets = assets;
        this.lifecycle = lifecycle;
        this.chronicle = chronicle;
        this.open = open;
    }

    BulkSteps() {
        this(null, null, null, null);
    }

    @Override
    public String name() {
        return BulkOrder.JOB;
    }

    @Override
    public void work(JobTicket ticket, List<JobItem> chunk) {
        var order = BulkOrder.parse(ticket.payload()).order();
        for (var item : chunk) {
            var outcome = take(new Seen(item.reference(), item.seenVersion()), order);
            switch (outcome.result()) {
                case REFUSED -> ticket.refused(item, outcome.reasons());
                case STALE -> ticket.stale(item, outcome.reasons());
                case DONE -> {}
            }
        }
    }

    /** Tried before it is taken: a refusal must leave nothing half done, while the others of the command go on. */
    BulkOutcome take(Seen seen, StepOrder order) {
        var wish = order.seeing(seen.version());
        var tag = AssetTag.of(seen.tag());
        try {
            lifecycle.tryOut(assets.visible(tag, open.by()), wish);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.STALE) {
                return new BulkOutcome(seen, BulkOutcome.Result.REFUSED, refusal.reasons());
            }
            return assets.took(seen, order.step(), open.current().batch())
                    ? BulkOutcome.done(seen)
                    : new BulkOutcome(seen, BulkOutcome.Result.STALE, refusal.reasons());
        }
        chronicle.write(lifecycle.take(assets.visible(tag, open.by()), wish));
        return BulkOutcome.done(seen);
    }
}
