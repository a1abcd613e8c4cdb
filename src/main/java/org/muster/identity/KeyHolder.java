package org.muster.identity;

import java.util.Set;

/** The owner of a presented key as they stand now, what the key was made for, and to what it is confined. */
public record KeyHolder(String code, Standing owner, Set<KeyScope> scopes, KeyLimits limits) {}
