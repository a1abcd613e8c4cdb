package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.muster.asset.Detail;

/**
 * A line of the table that decides what a thing is to a book; the first that matches decides.
 *
 * @param told what acceptance must have said of {@link Detail#CAPITAL_OR_EXPENSE}, {@code *} for anything
 * @param unitThreshold the least cost of one unit
 * @param orderThreshold the least cost of all like units of the order
 */
record CapitalisationRule(
        int number,
        int version,
        LocalDate validFrom,
        String kind,
        String told,
        int minLifeMonths,
        BigDecimal unitThreshold,
        BigDecimal orderThreshold,
        Treatment result) {

    /** What the decision is made from. */
    record Case(String kind, String told, int lifeMonths, BigDecimal unitCost, BigDecimal orderCost, LocalDate day) {

        String text() {
            return "kind=%s;told=%s;life_months=%d;unit_cost=%s;order_cost=%s"
                    .formatted(kind, told, lifeMonths, unitCost.toPlainString(), orderCost.toPlainString());
        }
    }

    boolean matches(Case given) {
        return !given.day().isBefore(validFrom)
                && (kind.equals(PostingRule.ANY) || kind.equals(given.kind()))
                && (told.equals(PostingRule.ANY) || told.equals(given.told()))
                && given.lifeMonths() >= minLifeMonths
                && given.unitCost().compareTo(unitThreshold) >= 0
                && given.orderCost().compareTo(orderThreshold) >= 0;
    }
}
