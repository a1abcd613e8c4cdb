package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.muster.ledger.depreciation.Balance;

/** What a thing stands at in a book: gross cost (原值), accumulated depreciation (累计折旧) and impairment (减值准备). */
public record Worth(BigDecimal cost, BigDecimal accumulated, BigDecimal impairment) {

    static final Worth NONE = new Worth(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Worth of(Balance balance, int digits) {
        return new Worth(
                balance.cost().toDecimal(digits),
                balance.depreciation().toDecimal(digits),
                balance.impairment().toDecimal(digits));
    }

    /** The carrying amount (账面价值). */
    public BigDecimal carrying() {
        return cost.subtract(accumulated).subtract(impairment);
    }

    Worth charged(BigDecimal charge) {
        return new Worth(cost, accumulated.add(charge), impairment);
    }

    Worth costing(BigDecimal more) {
        return new Worth(cost.add(more), accumulated, impairment);
    }

    /** Written down by the amount, or up again by a negative one. */
    Worth impaired(BigDecimal amount) {
        return new Worth(cost, accumulated, impairment.add(amount));
    }

    Worth plus(Worth more) {
        return new Worth(cost.add(more.cost), accumulated.add(more.accumulated), impairment.add(more.impairment));
    }

    Worth minus(Worth part) {
        return new Worth(
                cost.subtract(part.cost), accumulated.subtract(part.accumulated), impairment.subtract(part.impairment));
    }

    /** The share of each sum, each rounded by itself. */
    Worth share(BigDecimal part, BigDecimal whole, int digits) {
        return new Worth(
                share(cost, part, whole, digits),
                share(accumulated, part, whole, digits),
                share(impairment, part, whole, digits));
    }

    static BigDecimal share(BigDecimal amount, BigDecimal part, BigDecimal whole, int digits) {
        return amount.multiply(part).divide(whole, digits, RoundingMode.HALF_UP);
    }
}
