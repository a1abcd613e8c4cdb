package org.muster.ledger.pull;

import java.math.BigDecimal;
import java.util.List;

/** A balance that is another here than there, and the entries that explain it, if any do. */
public record Difference(String account, String assetNo, BigDecimal theirs, BigDecimal ours, List<String> entries) {

    public Difference {
        entries = List.copyOf(entries);
    }

    /** Ours less theirs. */
    public BigDecimal amount() {
        return ours.subtract(theirs);
    }
}
