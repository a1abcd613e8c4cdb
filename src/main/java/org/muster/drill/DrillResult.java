package org.muster.drill;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** How an exercise went. */
public enum DrillResult implements Toned {
    PASSED(Tone.GOOD),
    PASSED_WITH_REMARKS(Tone.FAIR),
    FAILED(Tone.BAD);

    private final Tone tone;

    DrillResult(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
