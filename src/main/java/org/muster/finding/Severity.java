package org.muster.finding;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** How grave a finding is. */
public enum Severity implements Toned {
    MINOR(Tone.FAIR),
    MAJOR(Tone.WARN),
    CRITICAL(Tone.BAD);

    private final Tone tone;

    Severity(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
