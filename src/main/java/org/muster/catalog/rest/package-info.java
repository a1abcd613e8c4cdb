/** The door of this context for programs. */
@NullMarked
package org.muster.catalog.rest;

import org.jspecify.annotations.NullMarked;
