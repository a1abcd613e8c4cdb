/** The rules of the house, as tests. */
@NullMarked
package org.muster.house;

import org.jspecify.annotations.NullMarked;
