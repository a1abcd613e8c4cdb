package org.muster.ledger.depreciation;

/**
 * The terms of a schedule contradict one another or themselves. It names the field at fault, as it is written on the wire
 * ({@code life_months}, {@code events[1].date}), and the rule that field breaks.
 */
public class InconsistentSchedule extends RuntimeException {

    /** What is wrong with the field. */
    public enum Rule {
        /** The method, or the event, has no such field. */
        UNKNOWN,
        /** The schedule cannot be computed without it. */
        REQUIRED,
        /** It is not of the sort the field expects. */
        UNREADABLE,
        /** It lies outside the values the field allows. */
        OUT_OF_RANGE,
        /** It has more decimals than the currency's minor unit. */
        TOO_PRECISE,
        /** It says otherwise than another field. */
        DISAGREES,
        /** The residual value is above the cost. */
        OVER_COST,
        /** More would be written off than is carried. */
        OVER_CARRYING_AMOUNT,
        /** It is dated before the asset was in service. */
        BEFORE_SERVICE,
        /** It is dated after the asset left the books. */
        AFTER_DISPOSAL
    }

    private static final long serialVersionUID = 1L;

    private final String field;
    private final Rule rule;

    public InconsistentSchedule(String field, Rule rule) {
        super(field + " " + rule);
        this.field = field;
        this.rule = rule;
    }

    public String field() {
        return field;
    }

    public Rule rule() {
        return rule;
    }
}
