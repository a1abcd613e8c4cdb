package org.muster.reminder;

import java.time.Instant;

/** One message of the outbox that failed or is still tried. */
public record MessageRow(
        long id,
        Channel channel,
        String recipient,
        Instant madeAt,
        MessageState state,
        long attempts,
        Instant nextAt,
        String fault) {}
