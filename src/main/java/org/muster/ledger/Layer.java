package org.muster.ledger;

import java.math.BigDecimal;

/**
 * So much of a lot as was accepted at one time.
 *
 * @param came the posting transaction of that acceptance: the smaller, the older
 * @param quantity in the unit of the item, greater than zero
 * @param value in the currency of the book, with its decimals
 */
record Layer(long came, BigDecimal quantity, BigDecimal value) {}
