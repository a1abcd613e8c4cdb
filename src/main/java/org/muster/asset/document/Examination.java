package org.muster.asset.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.muster.shared.usecase.Refusal;

/**
 * Where every file is looked into before it is kept. What it is, its bytes say; what it is called must agree; pictures
 * are drawn anew, one at a time, because each needs the room of its pixels.
 */
@ApplicationScoped
public class Examination {

    /** A file may have as many megabytes. */
    public static final int MOST_MEGABYTES = 20;

    static final String FIELD = "file";

    /** The same in bytes. */
    public static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String PLAIN = DocumentType.TEXT.mediaType();

    private final Semaphore easel = new Semaphore(1, true);

    /** Looks into the file; refuses it with the reason, or answers it as it may be kept. */
    public Examined examine(Incoming incoming) {
        var name = FileName.of(incoming.name());
        var file = newFile();
        try {
            spool(incoming.bytes(), name, file);
            var type = type(file, name);
            return type.picture() ? redrawn(file, type, name) : kept(file, name, type, Optional.empty());
        } catch (IOException unreadable) {
            forget(file);
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException refused) {
            forget(file);
            throw refused;
        }
    }

    private static Path newFile() {
        try {
            return Files.createTempFile("muster", ".document");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            file.toFile().deleteOnExit();
        }
    }

    private static void spool(ByteSource bytes, FileName name, Path file) throws IOException {
        try (var in = bytes.open();
                var out = Files.newOutputStream(file)) {
            var size = copyAtMost(MOST_BYTES + 1, in, out);
            if (size == 0) {
                throw Refusal.invalid(FIELD, "asset.refusal.document_empty", name.text());
            }
            if (size > MOST_BYTES) {
                throw Refusal.invalid(FIELD, "asset.refusal.document_size", name.text(), MOST_MEGABYTES);
            }
        }
    }

    private static long copyAtMost(long limit, InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[64 * 1024];
        var copied = 0L;
        for (var read = in.read(buffer); read >= 0 && copied < limit; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            copied += read;
        }
        return copied;
    }

    private static DocumentType type(Path file, FileName name) throws IOException {
        var found = found(file);
        var type = (packed(found) ? Packed.look(file, name) : plain(found, name))
                .orElseThrow(() -> Refusal.invalid(FIELD, "asset.refusal.document_type", name.text(), found));
        if (!type.fits(name)) {
            throw Refusal.invalid(FIELD, "asset.refusal.document_name", name.text(), type.mediaType());
        }
        return type;
    }

    private static boolean packed(String found) {
        return found.contains("zip") || found.contains("ooxml") || found.contains("opendocument");
    }

    /** Plain text may be called by any of the names plain text has; by its content one is like the other. */
    private static Optional<DocumentType> plain(String found, FileName name) {
        return found.equals(PLAIN) && DocumentType.CSV.fits(name)
                ? Optional.of(DocumentType.CSV)
                : DocumentType.of(found);
    }

    /** What the bytes are, whatever they are called; what a PDF stands behind is something else. */
    private static String found(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var found = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
            var misplaced = found.getBaseType().toString().equals(DocumentType.PDF.mediaType()) && !begins(file, PDF);
            return (misplaced ? MediaType.OCTET_STREAM : found.getBaseType()).toString();
        }
    }

    private static boolean begins(Path file, byte[] with) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(with.length), with);
        }
    }

    private Examined redrawn(Path file, DocumentType type, FileName name) throws IOException {
        var anew = newFile();
        easel.acquireUninterruptibly();
        try {
            var preview = Picture.redraw(file, type, name, anew);
            forget(file);
            return kept(anew, name.as(type.redrawn()), type.redrawn(), Optional.of(preview));
        } catch (IOException | RuntimeException failed) {
            forget(anew);
            throw failed;
        } finally {
            easel.release();
        }
    }

    private static Examined kept(Path file, FileName name, DocumentType type, Optional<byte[]> preview)
            throws IOException {
        return new Examined(name.text(), type.mediaType(), Files.size(file), sha256(file), preview, file);
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }
}
