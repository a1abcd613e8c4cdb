package org.muster.reminder;

import org.muster.shared.text.Labelled;

/** Why somebody was told; the label takes the name of the person it comes from. */
public enum Because implements Labelled {
    /** They have to see to it. */
    RESPONSIBLE,
    /** Somebody handed it on to them. */
    ASSIGNED,
    /** They stand in for the person responsible. */
    DEPUTY,
    /** The person responsible reports to them. */
    MANAGER,
    /** Something of theirs depends on it. */
    STAKE,
    /** Nobody nearer could be told. */
    NOBODY_ELSE,
    /** Somebody set up the connection. */
    CONNECTED
}
