package org.muster.asset;

import java.time.Instant;

/** An asset and when it was last changed. */
public record ChangedAsset(long id, String tag, Instant at) {}
