package org.muster.identity;

import java.util.Set;

/** The owner of a presented key as they stand now, and what the key was made for. */
public record KeyHolder(Standing owner, Set<KeyScope> scopes) {}
