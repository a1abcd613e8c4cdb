package org.muster.ledger;

import org.muster.shared.text.Labelled;

/** What a thing is to a book (资本化判断): decided once, at acceptance, by the first {@link CapitalisationRule} that matches. */
public enum Treatment implements Labelled {
    /** A fixed or intangible asset, depreciated over its life. */
    CAPITALISE,
    /** A low-value consumable (低值易耗品) of which half is charged at issue and half at scrapping. */
    CONSUMABLE_FIFTY_FIFTY,
    /** A low-value consumable charged in full at issue. */
    CONSUMABLE_ONE_OFF,
    /** Charged in full at acceptance. */
    EXPENSE,
    /** Paid ahead and charged over the time it covers. */
    PREPAID;

    boolean consumable() {
        return this == CONSUMABLE_FIFTY_FIFTY || this == CONSUMABLE_ONE_OFF;
    }

    /** Whether time alone charges it. */
    boolean charged() {
        return this == CAPITALISE || this == PREPAID;
    }
}
