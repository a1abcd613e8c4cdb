package org.muster.shared.export;

import java.io.Closeable;
import java.io.IOException;

/** Somewhere rows are written to, one after the other; closing it completes what was written. */
public interface Rows<R> extends Closeable {

    void write(R row) throws IOException;
}
