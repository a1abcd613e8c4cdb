package org.muster.asset;

import java.util.List;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Reason;

/** What became of one asset in a bulk step: it took the step, was refused with reasons, or was changed meanwhile. */
public record BulkOutcome(Seen seen, Result result, List<Reason> reasons) {

    /** How it ended. */
    public enum Result implements Labelled {
        DONE,
        REFUSED,
        /** Somebody changed the asset after it was chosen. */
        STALE
    }

    static BulkOutcome done(Seen seen) {
        return new BulkOutcome(seen, Result.DONE, List.of());
    }
}
