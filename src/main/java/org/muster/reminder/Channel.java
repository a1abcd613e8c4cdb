package org.muster.reminder;

import org.muster.shared.text.Labelled;

/** By which way a reminder goes. */
public enum Channel implements Labelled {
    /** The person's list within Muster; it is there as soon as it is written. */
    INBOX,
    /** One mail a day with everything there is to say. */
    MAIL,
    /** A signed message to another program. */
    WEBHOOK
}
