/** What all aggregates have in common, what changed in them, and lists that page by keyset. */
@NullMarked
package org.muster.shared.persistence;

import org.jspecify.annotations.NullMarked;
