package org.muster.ledger;

import org.muster.shared.text.Labelled;

/** On which side of the books an account stands, and so where its balance is reported. */
public enum AccountType implements Labelled {
    ASSET,
    CONTRA_ASSET,
    LIABILITY,
    EQUITY,
    INCOME,
    EXPENSE
}
