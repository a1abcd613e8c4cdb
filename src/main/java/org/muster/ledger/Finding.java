package org.muster.ledger;

/**
 * What a check of the books found that should not be.
 *
 * @param invariant the number of the rule that is broken
 * @param subject what it is about
 */
public record Finding(int invariant, String subject, String wanted, String seen) {}
