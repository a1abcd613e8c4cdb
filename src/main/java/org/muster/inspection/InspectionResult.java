package org.muster.inspection;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** How a check ended. */
public enum InspectionResult implements Toned {
    PASS(Tone.GOOD),
    PASS_WITH_REMARKS(Tone.FAIR),
    FAIL(Tone.BAD),
    /** It could not be done; the duty stays. */
    NOT_DONE(Tone.QUIET);

    private final Tone tone;

    InspectionResult(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    public boolean passed() {
        return this == PASS || this == PASS_WITH_REMARKS;
    }
}
