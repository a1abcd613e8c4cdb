package org.muster.readiness;

import java.util.Locale;

/** What a plan stands on beside its equipment. */
public enum Pillar {
    PLANNING,
    ORGANISATION,
    TRAINING,
    EXERCISES;

    /** Its name on the wire and in the keys of its texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
