package org.muster.ledger;

import java.time.Instant;

/** An event entered by hand, complete. */
public record ManualEventSheet(
        String code,
        ManualEventDetails details,
        ManualEventState state,
        String proposedBy,
        String decidedBy,
        long version,
        Instant changedAt) {}
