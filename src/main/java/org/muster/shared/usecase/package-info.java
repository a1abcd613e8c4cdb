/** How a command begins, is checked, ends and is refused. */
@NullMarked
package org.muster.shared.usecase;

import org.jspecify.annotations.NullMarked;
