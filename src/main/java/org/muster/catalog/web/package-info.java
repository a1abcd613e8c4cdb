/** The pages of this context. */
@NullMarked
package org.muster.catalog.web;

import org.jspecify.annotations.NullMarked;
