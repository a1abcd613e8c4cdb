package org.muster.ledger.depreciation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;
import org.muster.ledger.depreciation.ScheduleRow.Charge;

/** A low-value consumable (低值易耗品) from issue to scrapping: what the method does not charge at issue, it charges then. */
final class ConsumableRun {

    private final Depreciable consumable;
    private final Rows rows = new Rows();
    private Balance balance;

    ConsumableRun(Depreciable consumable) {
        this.consumable = consumable;
        balance = Balance.atCost(consumable.cost());
    }

    List<ScheduleRow> through(List<AssetEvent> events) {
        var byType = events.stream().collect(toMap(AssetEvent::type, event -> event, (first, second) -> {
            throw second.terms().refusal(Term.TYPE, Rule.DISAGREES);
        }));
        var issue = Optional.ofNullable(byType.get(EventType.ISSUE))
                .map(AssetEvent::date)
                .orElse(consumable.inService());
        var atIssue = consumable.method().chargedAtIssue();
        charge(issue, consumable.cost().times(atIssue));
        Optional.ofNullable(byType.get(EventType.SCRAP)).ifPresent(scrap -> {
            scrap.terms().check(!scrap.date().isBefore(issue), Term.DATE, Rule.BEFORE_SERVICE);
            if (!atIssue.equals(Rational.ONE)) {
                charge(scrap.date(), consumable.cost());
            }
        });
        return rows.written();
    }

    private void charge(LocalDate day, Rational exact) {
        var amount = exact.rounded(consumable.digits()).minus(balance.depreciation());
        balance = balance.charged(amount);
        rows.charge(Span.of(day), new Charge(exact, amount), balance);
    }
}
