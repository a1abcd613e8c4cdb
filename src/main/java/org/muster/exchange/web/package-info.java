/** The pages of this context. */
@NullMarked
package org.muster.exchange.web;

import org.jspecify.annotations.NullMarked;
