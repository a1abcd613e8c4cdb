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

    /** How an amount is written: a decimal point, at most four digits behind it, no mark between thousands. */
    public static final String AMOUNT = "-?[0-9]{1,19}(\\.[0-9]{1,4})?";

    /** One balance, debit positive; of an account, or of one asset on it. */
    public record Balance(String account, String assetNo, BigDecimal amount) {}

    public Balances {
        balances = List.copyOf(balances);
    }

    /** By how much the balances of all accounts, if these are all, fail to add up to nothing. */
    public BigDecimal unbalanced() {
        return complete
                ? balances.stream()
                        .filter(balance -> balance.assetNo().isEmpty())
                        .map(Balance::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
    }
}
