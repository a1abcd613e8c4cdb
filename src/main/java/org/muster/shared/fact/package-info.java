/** What happened, who did it and what changed: the plain records every context tells the others. */
@NullMarked
package org.muster.shared.fact;

import org.jspecify.annotations.NullMarked;
