package org.muster.reminder;

import org.muster.shared.text.Labelled;

/** The sorts of rungs of a ladder; their labels take the rung's number. */
public enum RungKind implements Labelled {
    /** So many days ahead. */
    AHEAD,
    /** Once more after it was put off. */
    AGAIN,
    /** It was handed on, to whoever has to see to it now. */
    HANDED,
    /** On the planned day. */
    DUE,
    /** On the last day on which it is tolerated. */
    TOLERANCE,
    /** Overdue, for the n-th time. */
    LATE
}
