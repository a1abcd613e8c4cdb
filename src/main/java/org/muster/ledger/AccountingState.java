package org.muster.ledger;

import org.muster.shared.text.Labelled;

/** Where a thing stands in a book. */
public enum AccountingState implements Labelled {
    /** Received, not yet accepted: its cost stands in construction in progress. */
    IN_PROGRESS,
    /** Charged month by month. */
    ACTIVE,
    /** Nothing is left to charge. */
    FULLY_DEPRECIATED,
    /** About to be sold: charged no more (IFRS 5, CAS 42). */
    HELD_FOR_SALE,
    /** A consumable, charged when something happens to it. */
    CONSUMABLE,
    /** Charged in full; counted, but without value. */
    EXPENSED,
    /** Missing: its carrying amount awaits a decision. */
    MISSING,
    WRITTEN_OFF,
    DISPOSED,
    /** Went back to the vendor before it was accepted. */
    RETURNED;

    /** Whether it still stands in the book with a quantity. */
    public boolean present() {
        return ordinal() < MISSING.ordinal();
    }
}
