package org.muster.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is handed to the buyer of a company: the register, and what one has to know beside it. However large it is, it lies
 * in a file and not in memory; so what is signed is its checksum, as Ed25519 (RFC 8032) goes twice over what it signs. The
 * file is gone once it is closed.
 */
public final class TransferPack implements AutoCloseable {

    private static final String SUMS = "SHA256SUMS";
    private static final String CHECK = "sha256sum -c " + SUMS + "\n";

    private final Instant madeAt;
    private final Path file;
    private final String sha256;
    private final KeyPair key;

    TransferPack(Instant madeAt, Path file, String sha256, KeyPair key) {
        this.madeAt = madeAt;
        this.file = file;
        this.sha256 = sha256;
        this.key = key;
    }

    /** Writes it with its checksum, the signature of that, the public key, and how to check them; leaves the stream open. */
    public void writeTo(OutputStream to) throws IOException {
        var zip = new PackZip(to, madeAt);
        try (var pack = zip.file(PackZip.PACK)) {
            Files.copy(file, pack);
        }
        var sums = (sha256 + "  " + PackZip.PACK + "\n").getBytes(StandardCharsets.US_ASCII);
        zip.add(SUMS, sums).signed(SUMS, sums, key, CHECK).finish();
    }

    /** What the file is called, by the day it was made in the time zone. */
    public String fileName(ZoneId zone) {
        return "transfer-pack-" + LocalDate.ofInstant(madeAt, zone) + ".zip";
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }
}
