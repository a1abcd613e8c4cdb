package org.muster.catalog;

import java.util.Set;

/** What narrows a list of capabilities: words that occur in code or names, and the kinds wanted (none for all). */
public record CapabilityFilter(String text, Set<Kind> kinds) {}
