package org.muster.identity;

import java.time.Instant;
import java.util.List;

/** A key as its owner may see it again: everything but the secret. */
public record KeyRow(
        String code,
        String name,
        List<String> scopes,
        KeyLimits limits,
        Instant madeAt,
        Instant expiresAt,
        KeyState state) {}
