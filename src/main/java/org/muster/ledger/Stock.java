package org.muster.ledger;

import java.math.BigDecimal;

/** What a place holds of an item, in quantity and value. */
public record Stock(String itemNo, String location, BigDecimal quantity, BigDecimal value) {

    static Stock none(String itemNo, String location) {
        return new Stock(itemNo, location, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    Stock plus(BigDecimal moreQuantity, BigDecimal moreValue) {
        return new Stock(itemNo, location, quantity.add(moreQuantity), value.add(moreValue));
    }
}
