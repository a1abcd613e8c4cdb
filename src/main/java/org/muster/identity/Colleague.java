package org.muster.identity;

/** Somebody as others may need to reach them: what they may see, where they stand, how they are written to. */
public record Colleague(SignedIn person, String mail, boolean active, Post post) {}
