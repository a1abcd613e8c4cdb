package org.muster.plan;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** Where an edition of a plan stands. */
public enum EditionStage implements Toned {
    /** Being written. */
    DRAFT(Tone.QUIET),
    /** Written, waiting for somebody else's approval. */
    SUBMITTED(Tone.BUSY),
    /** The one that is followed. */
    IN_FORCE(Tone.GOOD),
    /** Followed once; a later one took its place. */
    SUPERSEDED(Tone.QUIET);

    private final Tone tone;

    EditionStage(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
