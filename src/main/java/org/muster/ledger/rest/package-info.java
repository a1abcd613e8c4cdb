/** The ledgers over REST: what finance pulls, and schedules to check the engine against tables of one's own. */
@NullMarked
package org.muster.ledger.rest;

import org.jspecify.annotations.NullMarked;
