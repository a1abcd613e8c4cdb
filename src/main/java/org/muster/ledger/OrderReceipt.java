package org.muster.ledger;

import java.math.BigDecimal;

/**
 * What an order brought of an item.
 *
 * @param assetNo what it was received as
 * @param amount what it cost, in the book's currency
 */
record OrderReceipt(
        String ledger, String assetNo, String orderNo, String kind, String itemNo, long tx, BigDecimal amount) {}
