package org.muster.inspection;

import org.muster.shared.text.Labelled;

/** What can happen to an asset so that it has to be checked. */
public enum Trigger implements Labelled {
    /** It was delivered and waits for its acceptance. */
    RECEIPT,
    /** It was handed out. */
    ISSUE,
    /** It came back and has to be made ready again. */
    RETURN,
    /** It was repaired. */
    REPAIR,
    /** It stands somewhere else now. */
    MOVE,
    /** It was lost and found, or taken back from retirement. */
    INCIDENT,
    /** It runs another firmware or version than when it was last checked. */
    FIRMWARE_CHANGE
}
