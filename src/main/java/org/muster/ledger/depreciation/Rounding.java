package org.muster.ledger.depreciation;

/** How charges are rounded to the minor unit. */
public enum Rounding {
    /** What is accumulated is rounded, and a charge is the difference (rule R1): nothing is ever left over. */
    CUMULATIVE,
    /** Each period by itself, and the last one takes what is left; for books that must match another system line by line. */
    PER_PERIOD_LAST_PLUG
}
