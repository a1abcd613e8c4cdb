package org.muster.shared.fact;

import org.muster.shared.text.Labelled;

/** Through which door a command came. */
public enum Whence implements Labelled {
    PAGE,
    API,
    IMPORT,
    JOB,
    SEED,
    SYSTEM;

    @Override
    public String textKey() {
        return "shared.whence." + name();
    }
}
