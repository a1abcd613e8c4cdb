package org.muster.asset;

/** An asset in the state somebody saw when they decided about it. */
public record Seen(String tag, long version) {}
