package org.muster.exchange;

import java.io.ByteArrayOutputStream;
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

/** Files put together into one, and that one with its detached signature, the public key, and how to check them. */
final class PackZip {

    private static final String VERIFY =
            "openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in pack.zip" + " -sigfile pack.zip.sig\n";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final LocalDateTime madeAt;

    PackZip(Instant madeAt) {
        this.madeAt = madeAt.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    PackZip add(String name, byte[] content) {
        try (var file = file(name)) {
            file.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What was put together, signed: all that is handed out. */
    byte[] signed(KeyPair key, Instant when) {
        var pack = bytes();
        return new PackZip(when)
                .add("pack.zip", pack)
                .add("pack.zip.sig", PackKey.sign(key, pack))
                .add("public-key.pem", PackKey.pem(key).getBytes(StandardCharsets.US_ASCII))
                .add("VERIFY.txt", VERIFY.getBytes(StandardCharsets.US_ASCII))
                .bytes();
    }
}
