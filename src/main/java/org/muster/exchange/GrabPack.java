package org.muster.exchange;

import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One pack as it is handed out.
 *
 * @param bundle the file: the pack itself, its detached signature, the public key, and how to check them
 * @param lines what it says, for the next one to compare with
 */
public record GrabPack(String plan, String site, Instant madeAt, byte[] bundle, List<String> lines) {

    private static final String VERIFY =
            "openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in pack.zip" + " -sigfile pack.zip.sig\n";

    static GrabPack of(
            String plan, String site, Instant madeAt, List<PackDocument> documents, BaseFont typeface, KeyPair key) {
        var inner = new LinkedHashMap<String, byte[]>();
        documents.forEach(each -> inner.put("pack_" + each.language().tag() + ".html", PackHtml.of(each)));
        inner.put("pack.pdf", PackPdf.of(documents, typeface));
        var pack = zip(inner, madeAt);
        var outer = new LinkedHashMap<String, byte[]>();
        outer.put("pack.zip", pack);
        outer.put("pack.zip.sig", PackKey.sign(key, pack));
        outer.put("public-key.pem", PackKey.pem(key).getBytes(StandardCharsets.US_ASCII));
        outer.put("VERIFY.txt", VERIFY.getBytes(StandardCharsets.US_ASCII));
        return new GrabPack(
                plan, site, madeAt, zip(outer, madeAt), documents.get(0).lines());
    }

    private static byte[] zip(Map<String, byte[]> files, Instant madeAt) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(madeAt.atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** By what the file is told from any other. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bundle));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the file is called. */
    public String fileName() {
        return "grab-pack-" + plan + (site.isEmpty() ? "" : "-" + site) + "-"
                + madeAt.atOffset(ZoneOffset.UTC).toLocalDate() + ".zip";
    }
}
