package org.muster.ledger.depreciation;

/** How often a schedule has a row. The frequency never changes what is charged, only how it is summed. */
public enum Frequency {
    /** Every calendar month. */
    MONTH,
    /** Every fiscal year. */
    YEAR,
    /** When something happens: consumables (低值易耗品) are charged at issue and at scrapping. */
    EVENT
}
