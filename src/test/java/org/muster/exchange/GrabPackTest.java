package org.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.muster.asset.Typeface;
import org.muster.shared.text.Language;

class GrabPackTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static GrabPack aPack() {
        var documents =
                List.of(document(Language.EN, "Loss of <data>", "Servers"), document(Language.ZH_CN, "数据丢失", "服务器"));
        return GrabPack.of("DATA", "", NOON, documents, new Typeface().typeface(), PackKey.pair("secret"));
    }

    private static PackDocument document(Language language, String title, String words) {
        return new PackDocument(
                language,
                title,
                List.of("As of today"),
                List.of(new PackSection("Tasks", List.of("Code", "Words"), List.of(List.of("T1", words)))),
                List.of("SRV-0042"));
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void thePackIsSignedAndTheKeyBesideItProvesIt() throws IOException, GeneralSecurityException {
        var files = files(aPack().bundle());
        var pem = new String(files.get("public-key.pem"), StandardCharsets.US_ASCII)
                .replaceAll("-----[A-Z ]+-----|\\s", "");
        var key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(files.get("pack.zip"));

        assertThat(signature.verify(files.get("pack.zip.sig"))).isTrue();
    }

    @Test
    void theSameSecretLeadsToTheSameKeyAnotherToAnother() {
        assertThat(PackKey.pem(PackKey.pair("secret")))
                .isEqualTo(PackKey.pem(PackKey.pair("secret")))
                .isNotEqualTo(PackKey.pem(PackKey.pair("other")));
    }

    @Test
    void thePagesStandOnTheirOwnInBothLanguages() throws IOException {
        var inner = files(files(aPack().bundle()).get("pack.zip"));
        var english = new String(inner.get("pack_en.html"), StandardCharsets.UTF_8);

        assertThat(inner).containsOnlyKeys("pack_en.html", "pack_zh-CN.html", "pack.pdf");
        assertThat(english)
                .contains("Loss of &lt;data&gt;", "SRV-0042")
                .doesNotContain("http", "src=", "href=", "<script");
        assertThat(new String(inner.get("pack_zh-CN.html"), StandardCharsets.UTF_8))
                .contains("数据丢失");
        assertThat(new String(inner.get("pack.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void thePaperCarriesTheChineseSignsItShows() throws IOException {
        try (var paper =
                Loader.loadPDF(files(files(aPack().bundle()).get("pack.zip")).get("pack.pdf"))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("数据丢失", "服务器", "Loss of <data>");
            for (var page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theBundleSaysHowToCheckIt() throws IOException {
        assertThat(files(aPack().bundle()))
                .containsOnlyKeys("pack.zip", "pack.zip.sig", "public-key.pem", "VERIFY.txt");
    }

    @Test
    void whatItSaidIsKeptInEachLanguageForTheNextToCompare() {
        assertThat(PackDocument.of(Language.EN, aPack().lines())).containsExactly("Tasks: T1 · Servers");
        assertThat(PackDocument.of(Language.ZH_CN, aPack().lines())).containsExactly("Tasks: T1 · 服务器");
    }
}
