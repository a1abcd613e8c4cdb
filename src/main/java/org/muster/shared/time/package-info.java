/** The one clock of the application. */
@NullMarked
package org.muster.shared.time;

import org.jspecify.annotations.NullMarked;
