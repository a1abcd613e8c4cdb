/** How a context fills its part of a new installation. */
@NullMarked
package org.muster.shared.seed;

import org.jspecify.annotations.NullMarked;
