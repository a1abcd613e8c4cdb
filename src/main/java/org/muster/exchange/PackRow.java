package org.muster.exchange;

import java.time.Instant;

/** A pack that is kept, as one line of a list; the site is empty where it is for everybody. */
public record PackRow(String plan, String site, Instant madeAt, String sha256) {}
