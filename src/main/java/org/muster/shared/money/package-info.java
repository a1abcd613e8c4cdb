/** Exact amounts with their currency. */
@NullMarked
package org.muster.shared.money;

import org.jspecify.annotations.NullMarked;
