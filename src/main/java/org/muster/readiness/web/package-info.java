/** The pages of this context. */
@NullMarked
package org.muster.readiness.web;

import org.jspecify.annotations.NullMarked;
