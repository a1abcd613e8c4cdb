/** Days in the life of the people who use Muster, in a real browser, told through what they work with. */
@NullMarked
package org.muster.journey;

import org.jspecify.annotations.NullMarked;
