/** Labels for things: sheets of them as PDF, each with its tag in letters, as bars and as a square code. It knows how labels look and nothing of where the assets come from. */
@NullMarked
package org.muster.asset.label;

import org.jspecify.annotations.NullMarked;
