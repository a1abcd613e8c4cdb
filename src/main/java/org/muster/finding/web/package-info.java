/** The pages of this context. */
@NullMarked
package org.muster.finding.web;

import org.jspecify.annotations.NullMarked;
