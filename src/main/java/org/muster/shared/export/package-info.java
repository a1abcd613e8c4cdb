/** Rows written out in any number without being held: as CSV for machines and for spreadsheets, as NDJSON, as XLSX. */
@NullMarked
package org.muster.shared.export;

import org.jspecify.annotations.NullMarked;
