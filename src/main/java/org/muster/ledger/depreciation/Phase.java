package org.muster.ledger.depreciation;

import java.time.LocalDate;
import org.muster.ledger.depreciation.Curve.Stake;

/**
 * The part of a schedule in which one curve is in force. Events are prospective: at an event E a phase begins with what is
 * accumulated then, A_E, and charges A_E + F'(t − t_E) from there on.
 */
record Phase(Life life, Stake stake, Curve curve, Rational accumulated) {

    /** The exact cumulative charge at the close of the day. */
    Rational exactOn(LocalDate day) {
        return exact(life.ageOn(day));
    }

    /** The exact cumulative charge in the middle of that day's month. */
    Rational exactInMidMonth(LocalDate day) {
        return exact(life.ageInMidMonth(day));
    }

    private Rational exact(Life.Age age) {
        return accumulated.plus(curve.chargedAt(age));
    }
}
