/** What Muster says to people: the texts of every context in each language, labels, tones, and how dates, numbers and money are written. */
@NullMarked
package org.muster.shared.text;

import org.jspecify.annotations.NullMarked;
