package org.muster.ledger.depreciation;

/** The exact cumulative charge F: nothing at the beginning, the whole base at the end of life (rule R1). */
@FunctionalInterface
interface Curve {

    Rational chargedAt(Life.Age age);

    /** The same in every equal part of the life, be it measured in time, in units or in rates. */
    static Curve straight(Stake stake) {
        return age -> stake.base().times(age.share());
    }

    /** What is at stake in a life: the amount it begins with, the residual it stops at, and its length N in years. */
    record Stake(Rational opening, Rational residual, Rational years) {

        /** What is to be charged: never less than nothing, where an impairment went below the residual value (IAS 16.54). */
        Rational base() {
            return opening.minus(residual).atLeast(Rational.ZERO);
        }
    }
}
