package org.muster.asset;

/** How many assets wait for a step the asking person may take. */
public record Waiting(Step step, long number) {}
