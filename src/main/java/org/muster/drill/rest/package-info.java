/** The door of this context for programs. */
@NullMarked
package org.muster.drill.rest;

import org.jspecify.annotations.NullMarked;
