/** The pages of this context. */
@NullMarked
package org.muster.plan.web;

import org.jspecify.annotations.NullMarked;
