/** The pages of this context. */
@NullMarked
package org.muster.place.web;

import org.jspecify.annotations.NullMarked;
