package org.muster.ledger;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** Where an event entered by hand stands. */
public enum ManualEventState implements Toned {
    PROPOSED(Tone.BUSY),
    POSTED(Tone.GOOD),
    REJECTED(Tone.QUIET);

    private final Tone tone;

    ManualEventState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
