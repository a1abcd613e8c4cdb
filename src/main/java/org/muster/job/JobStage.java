package org.muster.job;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** Where a job stands. */
public enum JobStage implements Toned {
    WAITING(Tone.QUIET),
    RUNNING(Tone.BUSY),
    DONE(Tone.GOOD),
    CANCELLED(Tone.FAIR),
    FAILED(Tone.BAD);

    private final Tone tone;

    JobStage(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public String textKey() {
        return "job.stage." + name();
    }

    /** Whether nothing more will happen. */
    public boolean over() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
