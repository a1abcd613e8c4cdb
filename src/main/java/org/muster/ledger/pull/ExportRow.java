package org.muster.ledger.pull;

import java.time.Instant;

/** A background export as it stands. */
public record ExportRow(
        long id,
        String code,
        String ledger,
        String export,
        String parameters,
        String format,
        long knownAt,
        String askedBy,
        Instant askedAt,
        String state,
        long bytes,
        long rows,
        String sha256) {

    public boolean ready() {
        return state.equals("READY");
    }
}
