/**
 * What leaves Muster to be used without it: grab packs, one per plan and site, that stand on their own on paper and on
 * any device when everything else is down, and prove by a signature that nobody changed them.
 */
@NullMarked
package org.muster.exchange;

import org.jspecify.annotations.NullMarked;
