package org.muster.reminder;

import java.time.Instant;

/**
 * The right of one server to be the engine for a while. The number grows with every lease, so that a server thought dead
 * cannot write behind the back of its successor.
 *
 * @param lastRun for when the last run was planned that any server carried out
 */
record Fence(long number, Instant lastRun) {}
