package org.muster.inspection;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** What an answer means for its item. */
public enum ItemVerdict implements Toned {
    PASSED(Tone.GOOD),
    FAILED(Tone.BAD),
    /** It was written down; there is nothing to pass or fail. */
    NOTED(Tone.QUIET),
    UNANSWERED(Tone.QUIET);

    private final Tone tone;

    ItemVerdict(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
