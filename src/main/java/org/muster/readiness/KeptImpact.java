package org.muster.readiness;

import java.time.Instant;

/** What was found to follow when a step was taken, as it was told then: when, and by whom it was taken, by code. */
public record KeptImpact(String asset, String step, Instant madeAt, String madeBy, Impact impact) {}
