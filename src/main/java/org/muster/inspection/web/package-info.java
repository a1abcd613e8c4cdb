/** The pages of this context. */
@NullMarked
package org.muster.inspection.web;

import org.jspecify.annotations.NullMarked;
