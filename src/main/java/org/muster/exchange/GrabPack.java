package org.muster.exchange;

import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;

/**
 * One pack as it is handed out.
 *
 * @param bundle the file: the pack itself, its detached signature, the public key, and how to check them
 * @param lines what it says, for the next one to compare with
 */
public record GrabPack(String plan, String site, Instant madeAt, byte[] bundle, List<String> lines) {

    static GrabPack of(
            String plan, String site, Instant madeAt, List<PackDocument> documents, BaseFont typeface, KeyPair key) {
        var pack = new ByteArrayOutputStream();
        try (var zip = new PackZip(pack, madeAt)) {
            documents.forEach(each -> zip.add("pack_" + each.language().tag() + ".html", PackHtml.of(each)));
            zip.add("pack.pdf", PackPdf.of(documents, typeface));
        }
        var bundle = new ByteArrayOutputStream();
        try (var zip = new PackZip(bundle, madeAt)) {
            zip.add(PackZip.PACK, pack.toByteArray()).signed(PackZip.PACK, pack.toByteArray(), key, "");
        }
        return new GrabPack(plan, site, madeAt, bundle.toByteArray(), lines(documents));
    }

    static List<String> lines(List<PackDocument> documents) {
        return documents.stream().flatMap(each -> each.marked().stream()).toList();
    }

    /** By what the file is told from any other. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bundle));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the file is called, by the day it was made in the time zone. */
    public String fileName(ZoneId zone) {
        return "grab-pack-" + plan + (site.isEmpty() ? "" : "-" + site) + "-" + LocalDate.ofInstant(madeAt, zone)
                + ".zip";
    }
}
