package org.muster.shared.fact;

/**
 * What a fact is about, by the name people use for it: a kind of thing and its reference, such as {@code asset}
 * {@code SRV-0042}. It outlives the thing itself.
 */
public record Subject(String type, String reference) {}
