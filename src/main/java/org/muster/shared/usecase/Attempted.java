package org.muster.shared.usecase;

import org.muster.shared.fact.Subject;

/**
 * Somebody asked for what their hands may not do. Fired after everything of it has been undone, outside any transaction.
 */
public record Attempted(Subject subject, Refusal refusal) {}
