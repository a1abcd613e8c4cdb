package org.muster.shared.fact;

/** One attribute of a subject before and after a command, as text; empty where there was or is nothing. */
public record Change(String field, String before, String after) {}
