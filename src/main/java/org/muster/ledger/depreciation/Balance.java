package org.muster.ledger.depreciation;

/** What stands in the books for one asset: gross cost (原值), accumulated depreciation (累计折旧) and impairment (减值准备). */
public record Balance(Rational cost, Rational depreciation, Rational impairment) {

    /** An asset that has left the books. */
    static final Balance NOTHING = new Balance(Rational.ZERO, Rational.ZERO, Rational.ZERO);

    static Balance atCost(Rational cost) {
        return new Balance(cost, Rational.ZERO, Rational.ZERO);
    }

    /** The carrying amount (账面价值). */
    public Rational carrying() {
        return cost.minus(depreciation).minus(impairment);
    }

    Balance charged(Rational amount) {
        return new Balance(cost, depreciation.plus(amount), impairment);
    }

    /** Written down by the amount, or up again by a negative one (IAS 36, CAS 8). */
    Balance impaired(Rational amount) {
        return new Balance(cost, depreciation, impairment.plus(amount));
    }

    Balance added(Rational amount) {
        return new Balance(cost.plus(amount), depreciation, impairment);
    }

    /** Elimination method (IAS 16.35b): what was accumulated goes against the cost, which becomes the new carrying amount. */
    Balance revalued(Rational increase) {
        return atCost(carrying().plus(increase));
    }

    /** The part that leaves with a fraction of the asset, each sum rounded by itself. */
    Balance part(Rational fraction, int digits) {
        return new Balance(
                cost.times(fraction).rounded(digits),
                depreciation.times(fraction).rounded(digits),
                impairment.times(fraction).rounded(digits));
    }

    Balance without(Balance part) {
        return new Balance(
                cost.minus(part.cost), depreciation.minus(part.depreciation), impairment.minus(part.impairment));
    }
}
