package org.muster.identity;

/**
 * How a person stands at the door: who they are and what they may do, whether they may come in at all, whether they have
 * to change their password first, and the security version a session must have been opened with.
 */
public record Standing(SignedIn person, boolean welcome, boolean mustChange, long securityVersion) {}
