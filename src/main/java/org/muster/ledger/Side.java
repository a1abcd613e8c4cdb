package org.muster.ledger;

import org.muster.shared.text.Labelled;

/** The two sides of every account. */
public enum Side implements Labelled {
    DEBIT,
    CREDIT
}
