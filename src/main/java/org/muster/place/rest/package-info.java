/** The door of this context for programs. */
@NullMarked
package org.muster.place.rest;

import org.jspecify.annotations.NullMarked;
