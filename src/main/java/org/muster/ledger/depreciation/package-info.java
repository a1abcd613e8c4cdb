/**
 * The depreciation engine (折旧): what an asset, a consumable or a prepaid premium costs which period. Pure arithmetic: it
 * reads no clock, no database and no configuration, and knows nothing of the platform.
 *
 * <p>The words: an asset has {@link org.muster.ledger.depreciation.Terms terms}; a {@link
 * org.muster.ledger.depreciation.Method} gives the exact {@link org.muster.ledger.depreciation.Curve} of what is charged
 * at which age; a {@link org.muster.ledger.depreciation.Convention} says how old the asset is on a day. Events (impairment,
 * revaluation, disposal …) end one {@link org.muster.ledger.depreciation.Phase} and begin the next. What comes out is a
 * {@link org.muster.ledger.depreciation.Schedule} of rows.
 *
 * <p>The one rounding rule (R1): the cumulative exact charge is rounded, half away from zero, and a period's charge is the
 * difference of two rounded cumulative amounts. So charges sum to the base to the cent without a plug, a year is the sum
 * of its months, and no balance depends on how often a run was made.
 */
@NullMarked
package org.muster.ledger.depreciation;

import org.jspecify.annotations.NullMarked;
