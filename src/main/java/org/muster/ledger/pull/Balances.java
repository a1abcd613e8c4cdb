package org.muster.ledger.pull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The balances a client holds.
 *
 * @param complete whether these are all accounts it has; what it leaves out then stands at nothing
 */
public record Balances(
        String ledger, LocalDate asOf, Optional<String> knownAt, boolean complete, List<Balance> balances) {

    /** One balance, debit positive; of an account, or of one asset on it. */
    public record Balance(String account, String assetNo, BigDecimal amount) {}

    public Balances {
        balances = List.copyOf(balances);
    }
}
