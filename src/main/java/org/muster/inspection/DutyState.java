package org.muster.inspection;

import java.time.Instant;
import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/** Where a duty stands. While it is open the moment tells; nothing has to be written for it to become due. */
public enum DutyState implements Toned {
    PLANNED(Tone.QUIET),
    /** It may be done already. */
    WINDOW_OPEN(Tone.INFO),
    /** It is to be done today. */
    DUE(Tone.WARN),
    /** Its day is over, its tolerance is not. */
    IN_TOLERANCE(Tone.WARN),
    OVERDUE(Tone.BAD),
    /** It rests while its asset is where the rule does not ask for it. */
    PAUSED(Tone.QUIET),
    DONE(Tone.GOOD),
    WAIVED(Tone.FAIR),
    CANCELLED(Tone.QUIET);

    private final Tone tone;

    DutyState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** The state of a duty at a moment: how it was settled, or where the moment lies among the beginnings of its days. */
    static DutyState of(
            Settlement settlement,
            boolean paused,
            Instant moment,
            Instant opens,
            Instant due,
            Instant dayEnds,
            Instant overdue) {
        return switch (settlement) {
            case DONE -> DONE;
            case WAIVED -> WAIVED;
            case CANCELLED -> CANCELLED;
            case OPEN -> paused ? PAUSED : at(moment, opens, due, dayEnds, overdue);
        };
    }

    private static DutyState at(Instant moment, Instant opens, Instant due, Instant dayEnds, Instant overdue) {
        if (!moment.isBefore(overdue)) {
            return OVERDUE;
        }
        if (!moment.isBefore(dayEnds)) {
            return IN_TOLERANCE;
        }
        if (!moment.isBefore(due)) {
            return DUE;
        }
        return moment.isBefore(opens) ? PLANNED : WINDOW_OPEN;
    }
}
