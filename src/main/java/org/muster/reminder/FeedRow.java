package org.muster.reminder;

import java.time.Instant;

/** One private calendar address of a person, without the address. */
public record FeedRow(String code, Instant madeAt, boolean revoked) {}
