/** The door of this context for programs. */
@NullMarked
package org.muster.plan.rest;

import org.jspecify.annotations.NullMarked;
