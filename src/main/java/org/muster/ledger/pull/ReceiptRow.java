package org.muster.ledger.pull;

import java.time.Instant;
import java.util.List;
import org.muster.shared.usecase.Reason;

/** A receipt as it was answered. */
public record ReceiptRow(
        String code,
        Instant receivedAt,
        String ledger,
        String export,
        long knownAt,
        long rows,
        String verdict,
        List<Reason> differences) {

    public boolean matches() {
        return differences.isEmpty();
    }
}
