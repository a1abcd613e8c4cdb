package org.muster.ledger.pull;

import java.time.Instant;

/**
 * One line of the book of pulls: who took what, as known when, how much of it, and the digest of its bytes.
 *
 * @param keyCode the public part of the key; empty for a person at a page
 * @param outcome COMPLETE, or BROKEN when the reader went away
 */
public record PullEntry(
        Instant at,
        String keyCode,
        String person,
        String address,
        String ledger,
        String export,
        String parameters,
        String format,
        long knownAt,
        long rows,
        long bytes,
        String sha256,
        String outcome) {}
