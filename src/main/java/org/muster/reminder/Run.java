package org.muster.reminder;

import java.time.Instant;

/**
 * One run: for when it was planned, how many planned runs before it nobody carried out, how many obligations it looked at
 * and how many reminders it told.
 */
public record Run(
        Instant plannedAt, Instant beganAt, Instant endedAt, String server, long missed, long looked, long told) {}
