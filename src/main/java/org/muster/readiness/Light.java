package org.muster.readiness;

import org.muster.readiness.model.ReadinessLevel;
import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** A level as people see it, and what is shown where nobody can say. */
public enum Light implements Toned {
    R1(Tone.GOOD),
    R2(Tone.FAIR),
    R3(Tone.WARN),
    R4(Tone.BAD),
    UNKNOWN(Tone.UNKNOWN);

    private final Tone tone;

    Light(Tone tone) {
        this.tone = tone;
    }

    public static Light of(ReadinessLevel level) {
        return valueOf(level.name());
    }

    @Override
    public Tone tone() {
        return tone;
    }

    Light orWorse(Light other) {
        return this == UNKNOWN || other == UNKNOWN
                ? (this == R4 || other == R4 ? R4 : UNKNOWN)
                : compareTo(other) >= 0 ? this : other;
    }
}
