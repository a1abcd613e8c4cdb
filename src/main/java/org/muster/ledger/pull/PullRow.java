package org.muster.ledger.pull;

import java.time.Instant;
import org.muster.shared.persistence.Keyed;

/** A pull as one line of the book of pulls. */
public record PullRow(
        long id,
        Instant pulledAt,
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
        String outcome)
        implements Keyed {

    @Override
    public String key(String sort) {
        return pulledAt.toString();
    }
}
