package org.muster.ledger;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** Who may post into a month. */
public enum PeriodState implements Toned {
    /** Everybody whose step posts. */
    OPEN(Tone.GOOD),
    /** Finance alone, with a reason. */
    SOFT_CLOSED(Tone.WARN),
    /** Nobody. */
    CLOSED(Tone.QUIET);

    private final Tone tone;

    PeriodState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
