package org.muster.ledger.export;

import java.io.IOException;
import org.muster.shared.export.Rows;

/** Somewhere the rows of an export are written to, as texts in the order of its columns. */
public interface Lines extends Rows<String[]> {

    /** Writes what belongs behind the last row. A pull that broke off is closed without it, so its reader can tell. */
    default void end() throws IOException {}
}
