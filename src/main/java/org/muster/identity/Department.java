package org.muster.identity;

import org.muster.shared.text.Labelled;

/** The part of the organisation a person works in. */
public enum Department implements Labelled {
    TECHNOLOGY,
    MARKETING,
    FINANCE,
    LEGAL,
    OPERATIONS
}
