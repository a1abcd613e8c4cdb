/** What falls due: each context says what its own things oblige people to do by when, and nobody has to know the others. */
@NullMarked
package org.muster.shared.due;

import org.jspecify.annotations.NullMarked;
