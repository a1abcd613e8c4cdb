package org.muster.ledger.pull;

/** Who takes: the public part of the key and the person behind it. */
public record Taker(String keyCode, String person) {}
