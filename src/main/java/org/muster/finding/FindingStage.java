package org.muster.finding;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** Where a finding stands. */
public enum FindingStage implements Toned {
    OPEN(Tone.BAD),
    /** It is said what is done against it, by whom and until when. */
    PLANNED(Tone.WARN),
    CLOSED(Tone.GOOD);

    private final Tone tone;

    FindingStage(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
