package org.muster.reminder;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** Where a message of the outbox stands. */
public enum MessageState implements Toned {
    /** Waits for its first or next attempt. */
    WAITING(Tone.BUSY),
    /** The other side has taken it. */
    SENT(Tone.GOOD),
    /** It had nothing left to say when its turn came. */
    DROPPED(Tone.QUIET),
    /** Given up, until somebody sends it again. */
    FAILED(Tone.BAD);

    private final Tone tone;

    MessageState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
