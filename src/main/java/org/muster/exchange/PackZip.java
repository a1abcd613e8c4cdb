package org.muster.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files put together into one while it is written, and that one signed. */
final class PackZip implements AutoCloseable {

    /** What the pack itself is called in what is handed out. */
    static final String PACK = "pack.zip";

    private static final String VERIFY =
            "openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in %1$s -sigfile %1$s.sig\n";

    private final ZipOutputStream zip;
    private final LocalDateTime madeAt;

    /** Written to the stream while it grows. */
    PackZip(OutputStream to, Instant madeAt) {
        this.zip = new ZipOutputStream(to);
        this.madeAt = madeAt.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    PackZip add(String name, byte[] content) {
        try (var file = file(name)) {
            file.write(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** A file that is written while it grows; closed before the next begins. */
    OutputStream file(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(madeAt);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] part, int from, int length) throws IOException {
                out.write(part, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    /** The detached signature of a file beside it, the public key, and how to check them. */
    PackZip signed(String name, byte[] content, KeyPair key, String more) {
        return add(name + ".sig", PackKey.sign(key, content))
                .add("public-key.pem", PackKey.pem(key).getBytes(StandardCharsets.US_ASCII))
                .add("VERIFY.txt", (String.format(VERIFY, name) + more).getBytes(StandardCharsets.US_ASCII));
    }

    /** Ends it without closing the stream it is written to. */
    void finish() throws IOException {
        zip.finish();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
