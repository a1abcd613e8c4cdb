/** The door of this context for programs. */
@NullMarked
package org.muster.exchange.rest;

import org.jspecify.annotations.NullMarked;
