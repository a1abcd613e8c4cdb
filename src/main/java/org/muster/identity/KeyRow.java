package org.muster.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key as its owner may see it again: everything but the secret.
 *
 * @param oldUntil until when the secret it had before it was given another opens it too; empty if it does not
 * @param usedAt when it was last used, to the minute; empty if it never was
 * @param usedFrom the address it was last used from; empty if it never was used
 */
public record KeyRow(
        String code,
        String name,
        List<KeyScope> scopes,
        KeyLimits limits,
        Instant madeAt,
        Instant expiresAt,
        KeyState state,
        Optional<Instant> oldUntil,
        Optional<Instant> usedAt,
        String usedFrom) {

    /** What it opens, by the names on the wire. */
    public List<String> scopeTexts() {
        return scopes.stream().map(KeyScope::text).toList();
    }

    /** Whether the secret it had before its present one is good too. */
    public boolean hasOldSecret() {
        return oldUntil.isPresent();
    }
}
