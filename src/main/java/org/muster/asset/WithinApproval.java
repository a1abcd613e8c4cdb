package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.muster.identity.PersonDirectory;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Reason;

/** An order costs no more than whoever approved it may approve: a low estimate does not open a dear purchase. */
@ApplicationScoped
class WithinApproval implements StepCondition {

    private final PersonDirectory people;

    @Inject
    WithinApproval(PersonDirectory people) {
        this.people = people;
    }

    WithinApproval() {
        this(null);
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        if (order.step() != Step.ORDER) {
            return List.of();
        }
        return asset.deeds()
                .doerOf(Step.APPROVE)
                .flatMap(people::standing)
                .flatMap(approver -> approver.person().limit(Hand.APPROVER.right(), asset.site()))
                .filter(limit -> dearer(order, asset.quantity(), limit))
                .map(limit -> List.of(Reason.at(Detail.PRICE.wire(), "asset.refusal.beyond_approval", limit)))
                .orElse(List.of());
    }

    /** What is ordered in another currency cannot be compared, and so is not within the limit either. */
    private static boolean dearer(StepOrder order, int quantity, Money limit) {
        var same = order.detail(Detail.CURRENCY)
                .filter(limit.currency().getCurrencyCode()::equals)
                .isPresent();
        return !same
                || price(order)
                        .map(price -> price.multiply(
                                BigDecimal.valueOf(order.quantity().orElse(quantity))))
                        .filter(total -> total.compareTo(limit.amount()) > 0)
                        .isPresent();
    }

    /** What is no number is refused by its own rule. */
    private static Optional<BigDecimal> price(StepOrder order) {
        return order.detail(Detail.PRICE)
                .filter(text -> text.matches("\\d{1,30}(\\.\\d{1,30})?"))
                .map(BigDecimal::new);
    }
}
