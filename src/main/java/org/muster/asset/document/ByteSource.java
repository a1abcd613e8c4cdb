package org.muster.asset.document;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a file come from; read once, from the beginning to the end. */
@FunctionalInterface
public interface ByteSource {

    InputStream open() throws IOException;
}
