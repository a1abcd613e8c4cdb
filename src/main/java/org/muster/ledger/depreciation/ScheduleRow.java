package org.muster.ledger.depreciation;

import java.util.Optional;

/**
 * One line of a schedule: a charge for a period, or an event of a day. Its balance is the one after it.
 *
 * @param seq counts the rows from 1
 * @param type {@code depreciation}, or the event's name
 */
public record ScheduleRow(int seq, String type, Span period, Charge charge, Balance balance, Outcome outcome) {

    /** The type of a row that is no event. */
    public static final String DEPRECIATION = "depreciation";

    /** What is charged: the exact cumulative amount, and the row's own share of it in whole minor units. */
    public record Charge(Rational exactCumulative, Rational amount) {

        static Charge none(Rational accumulated) {
            return new Charge(accumulated, Rational.ZERO);
        }
    }

    /** What an event moved, and what was gained (or lost, if negative) by it. */
    public record Outcome(Optional<Rational> eventAmount, Optional<Rational> gain) {

        static final Outcome NONE = of(Optional.empty());

        static Outcome of(Optional<Rational> eventAmount) {
            return new Outcome(eventAmount, Optional.empty());
        }

        static Outcome of(Rational eventAmount, Rational gain) {
            return new Outcome(Optional.of(eventAmount), Optional.of(gain));
        }
    }
}
