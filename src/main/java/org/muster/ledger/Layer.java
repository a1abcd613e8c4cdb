package org.muster.ledger;

import java.math.BigDecimal;

/**
 * So much of a lot as was accepted at one time.
 *
 * @param came the posting transaction of that acceptance: the smaller, the older. What is told late is as young as it was
 *     told, whatever day it is dated, because what left before has taken its layers already
 * @param quantity in the unit of the item, greater than zero
 * @param value in the currency of the book, with its decimals
 */
record Layer(long came, BigDecimal quantity, BigDecimal value) {}
