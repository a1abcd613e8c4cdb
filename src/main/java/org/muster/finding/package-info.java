/**
 * What was found wrong (问题): with an asset in a check, with a group of assets that keep failing, later with plans and
 * drills. A finding says how grave it is, who opened it, what is planned against it, and who else has seen it put right.
 * It never changes the thing it is about.
 */
@NullMarked
package org.muster.finding;

import org.jspecify.annotations.NullMarked;
