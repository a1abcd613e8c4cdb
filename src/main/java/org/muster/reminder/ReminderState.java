package org.muster.reminder;

import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** What became of one reminder. */
public enum ReminderState implements Toned {
    /** Waits for the next digest. */
    PENDING(Tone.QUIET),
    /** Stands in a message on its way. */
    QUEUED(Tone.BUSY),
    /** Was handed over to the other side. */
    DELIVERED(Tone.GOOD),
    /** Could not be handed over. */
    FAILED(Tone.BAD),
    /** Stands open in the inbox. */
    OPEN(Tone.WARN),
    /** The person has taken note. */
    NOTED(Tone.GOOD),
    /** The person asked for quiet until a day. */
    PUT_OFF(Tone.QUIET),
    /** The person handed it on. */
    HANDED_ON(Tone.QUIET),
    /** A later rung took its place. */
    SUPERSEDED(Tone.QUIET),
    /** There is nothing left to do. */
    CLOSED(Tone.GOOD);

    private final Tone tone;

    ReminderState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
