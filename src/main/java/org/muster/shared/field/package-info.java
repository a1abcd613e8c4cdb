/** Typed, table-described attributes: one description serves page, REST, import, export and search. */
@NullMarked
package org.muster.shared.field;

import org.jspecify.annotations.NullMarked;
