package org.muster.ledger.pull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A reconciliation, whole. */
public record ReconciliationSheet(
        String code,
        Instant madeAt,
        String keyCode,
        String person,
        String ledger,
        LocalDate asOf,
        long knownAt,
        int compared,
        String verdict,
        List<Difference> differences) {

    public ReconciliationSheet {
        differences = List.copyOf(differences);
    }
}
