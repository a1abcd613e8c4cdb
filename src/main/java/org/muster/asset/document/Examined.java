package org.muster.asset.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that may be kept, as it will be kept; its bytes wait in a file of their own until it is closed.
 *
 * @param sha256 the digest of the bytes
 * @param preview the small picture that stands for it, if it is a picture
 */
public record Examined(String name, String mediaType, long size, String sha256, Optional<byte[]> preview, Path file)
        implements AutoCloseable {

    public InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        Examination.forget(file);
    }
}
