package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.depreciation.Convention;
import org.muster.ledger.depreciation.Method;

/**
 * How a book carries what it treats in a certain way: class, method, convention and the roles of its accounts.
 *
 * @param kind the kind of thing it holds for, {@code *} for any
 * @param lifeMonths for things whose model expects no life of its own
 * @param costing how lots of it are costed where they lie together, as long as it is a consumable
 * @param totalUnits what one of them can do in its life by its meter, where that is what it is charged by
 */
public record AssetPolicy(
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
        Optional<BigDecimal> totalUnits,
        Costing costing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of each kind and treatment the last version, what holds for any kind last. */
    static List<AssetPolicy> latest(List<AssetPolicy> all) {
        return all.stream()
                .filter(policy -> all.stream()
                        .noneMatch(other -> other.kind().equals(policy.kind())
                                && other.treatment() == policy.treatment()
                                && other.version() > policy.version()))
                .sorted(Comparator.comparing(
                                (AssetPolicy policy) -> policy.kind().equals(PostingRule.ANY))
                        .thenComparing(AssetPolicy::treatment)
                        .thenComparing(AssetPolicy::kind))
                .toList();
    }

    /** The same for a kind and its unit, costed otherwise, as its next version. */
    AssetPolicy costed(String otherKind, String counted, int next, Costing other) {
        return new AssetPolicy(
                otherKind,
                treatment,
                next,
                assetClass,
                method,
                convention,
                lifeMonths,
                residualPercent,
                costRole,
                accumulatedRole,
                impairmentRole,
                expenseRole,
                counted,
                totalUnits,
                other);
    }

    /** Whether lots of it can lie together, so that it matters how they are costed. */
    public boolean stock() {
        return treatment.consumable();
    }

    boolean matches(String given, Treatment decided) {
        return treatment == decided && (kind.equals(PostingRule.ANY) || kind.equals(given));
    }

    BigDecimal residual(BigDecimal cost, int digits) {
        return cost.multiply(residualPercent).divide(HUNDRED, digits, RoundingMode.HALF_UP);
    }
}
