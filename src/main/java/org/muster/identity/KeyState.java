package org.muster.identity;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** Whether a key still opens anything. */
public enum KeyState implements Toned {
    GOOD(Tone.GOOD),
    EXPIRED(Tone.QUIET),
    REVOKED(Tone.QUIET);

    private final Tone tone;

    KeyState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
