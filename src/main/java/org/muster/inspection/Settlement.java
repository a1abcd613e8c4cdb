package org.muster.inspection;

/** Whether a duty is still to be done, and if not, why not; the only part of its state that days do not tell. */
public enum Settlement {
    OPEN,
    DONE,
    WAIVED,
    CANCELLED
}
