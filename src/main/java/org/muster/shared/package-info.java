/** The kernel: what every context needs and no context owns. It knows no business noun and holds no entity. */
@NullMarked
package org.muster.shared;

import org.jspecify.annotations.NullMarked;
