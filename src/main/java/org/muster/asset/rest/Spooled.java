package org.muster.asset.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a body, put aside in a file until they are needed; of a longer body no more than may be taken. */
record Spooled(Path file) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            file.toFile().deleteOnExit();
        }
    }
}
