/**
 * What there can be: the kinds of assets and their fields, the models bought, the capabilities they give, the vendors
 * they come from, and the currencies they are paid in. It promises the others descriptions by immutable code, and never
 * knows what is owned.
 */
@NullMarked
package org.muster.catalog;

import org.jspecify.annotations.NullMarked;
