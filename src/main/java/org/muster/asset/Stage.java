package org.muster.asset;

import java.util.EnumSet;
import java.util.Set;
import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** Where an asset stands in its life; the same twelve stages for every kind. */
public enum Stage implements Toned {
    REQUESTED(Tone.QUIET),
    APPROVED(Tone.QUIET),
    ORDERED(Tone.INFO),
    RECEIVED(Tone.INFO),
    /** In store and available to every plan. */
    IN_STORE(Tone.GOOD),
    /** In use; available only to the plan it is deployed for. */
    DEPLOYED(Tone.BUSY),
    IN_MAINTENANCE(Tone.WARN),
    QUARANTINED(Tone.WARN),
    MISSING(Tone.BAD),
    RETIRED(Tone.QUIET),
    DISPOSED(Tone.QUIET),
    CANCELLED(Tone.QUIET);

    /** The stages in which the organisation has the thing in its hands. */
    static final Set<Stage> HELD = EnumSet.of(IN_STORE, DEPLOYED, QUARANTINED, IN_MAINTENANCE);

    /** The stages in which the thing itself is there, or was a moment ago. */
    static final Set<Stage> TANGIBLE = EnumSet.of(RECEIVED, IN_STORE, DEPLOYED, QUARANTINED, IN_MAINTENANCE, MISSING);

    private final Tone tone;

    Stage(Tone tone) {
        this.tone = tone;
    }

    public boolean held() {
        return HELD.contains(this);
    }

    /** Whether the life has ended. */
    public boolean ended() {
        return this == DISPOSED || this == CANCELLED;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
