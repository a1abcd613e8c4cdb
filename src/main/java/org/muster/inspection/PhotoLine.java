package org.muster.inspection;

/** A photo of a check: to which item, which one of several, how large, and the digest of its bytes. */
public record PhotoLine(int item, int number, int size, String sha256) {}
