/**
 * What moved and what it was worth: accounts, the movement ledger in quantities and the value ledger in money. It
 * promises the others that what is posted stays posted.
 */
@NullMarked
package org.muster.ledger;

import org.jspecify.annotations.NullMarked;
