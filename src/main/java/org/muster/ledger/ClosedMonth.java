package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.asset.Asset;
import org.muster.asset.Detail;
import org.muster.asset.Effect;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Right;

/**
 * A step that posts may not be dated in a month that is closed in any book, and an amount in another currency needs a rate:
 * what cannot be posted must not be done.
 */
@ApplicationScoped
class ClosedMonth implements StepCondition {

    private final PeriodDirectory periods;
    private final BookDirectory books;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    ClosedMonth(PeriodDirectory periods, BookDirectory books, OpenCommand open, Clock clock) {
        this.periods = periods;
        this.books = books;
        this.open = open;
        this.clock = clock;
    }

    ClosedMonth() {
        this(null, null, null, null);
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        var reasons = new ArrayList<Reason>();
        var effect = order.step().posts();
        if (effect != Effect.NONE && effect != Effect.COMMITMENT || order.step() == Step.REINSTATE) {
            var finance = !open.by().reach(Right.KEEP_LEDGER).nowhere();
            var day = order.effectiveOn().orElseGet(() -> LocalDate.now(clock));
            periods.shut(day, finance)
                    .forEach(shut -> reasons.add(
                            Reason.at("effective_on", "ledger.refusal.period_closed", shut.period(), shut.ledger())));
        }
        if (order.step().asks().contains(Detail.RATE)
                && order.detail(Detail.RATE).isEmpty()
                && foreign(order)) {
            reasons.add(Reason.at(
                    Detail.RATE.wire(),
                    "ledger.refusal.rate_needed",
                    order.detail(Detail.CURRENCY).orElse("")));
        }
        return reasons;
    }

    private boolean foreign(StepOrder order) {
        var currency = order.detail(Detail.CURRENCY);
        return books.all().stream().anyMatch(book -> book.foreign(currency));
    }
}
