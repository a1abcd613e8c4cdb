package org.muster.plan;

import org.muster.shared.text.Labelled;

/** Whom or what it hurts when something happens. */
public enum Impact implements Labelled {
    FINANCIAL,
    CUSTOMERS,
    LEGAL,
    REPUTATION,
    SAFETY,
    OPERATIONS
}
