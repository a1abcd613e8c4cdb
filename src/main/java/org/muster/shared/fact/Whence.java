package org.muster.shared.fact;

/** Through which door a command came. */
public enum Whence {
    PAGE,
    API,
    IMPORT,
    JOB,
    SEED,
    SYSTEM
}
