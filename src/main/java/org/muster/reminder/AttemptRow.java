package org.muster.reminder;

import java.time.Instant;
import java.util.Optional;

/** One attempt to hand a message over; without an end it was cut short. */
public record AttemptRow(
        Channel channel,
        String recipient,
        long number,
        Instant beganAt,
        Optional<Instant> endedAt,
        String outcome,
        String answer) {}
