package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.muster.ledger.depreciation.Convention;
import org.muster.ledger.depreciation.Method;

/**
 * How a book carries what it treats in a certain way: class, method, convention and the roles of its accounts.
 *
 * @param kind the kind of thing it holds for, {@code *} for any
 * @param lifeMonths for things whose model expects no life of its own
 * @param totalUnits what one of them can do in its life by its meter, where that is what it is charged by
 */
record AssetPolicy(
        String kind,
        Treatment treatment,
        int version,
        String assetClass,
        Method method,
        Convention convention,
        int lifeMonths,
        BigDecimal residualPercent,
        String costRole,
        String accumulatedRole,
        String impairmentRole,
        String expenseRole,
        String unit,
        Optional<BigDecimal> totalUnits) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean matches(String given, Treatment decided) {
        return treatment == decided && (kind.equals(PostingRule.ANY) || kind.equals(given));
    }

    BigDecimal residual(BigDecimal cost, int digits) {
        return cost.multiply(residualPercent).divide(HUNDRED, digits, RoundingMode.HALF_UP);
    }
}
