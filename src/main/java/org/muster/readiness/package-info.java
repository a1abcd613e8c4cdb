/**
 * Readiness: will this plan work on date D, if X is lost, while plan Y runs too, and if not, why and what now?
 *
 * <p>The answer is computed by the pure functions in {@code model}, which know neither clock nor database; this package
 * gathers what they need and keeps what they answer.
 */
@NullMarked
package org.muster.readiness;

import org.jspecify.annotations.NullMarked;
