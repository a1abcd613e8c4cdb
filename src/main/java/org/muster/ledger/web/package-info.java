/** The pages of this context. */
@NullMarked
package org.muster.ledger.web;

import org.jspecify.annotations.NullMarked;
