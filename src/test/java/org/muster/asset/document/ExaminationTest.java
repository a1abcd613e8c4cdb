package org.muster.asset.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.muster.asset.document.Papers.aPdf;
import static org.muster.asset.document.Papers.aPhotoToTurn;
import static org.muster.asset.document.Papers.aPicture;
import static org.muster.asset.document.Papers.aPixelBomb;
import static org.muster.asset.document.Papers.called;
import static org.muster.asset.document.Papers.packed;
import static org.muster.asset.document.Papers.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** What is taken, as what, and what is refused for which reason. */
class ExaminationTest {

    private static final byte[] TYPES = text("<Types xmlns=\"content-types\"/>");

    private final Examination examination = new Examination();

    static Stream<Arguments> whatIsTaken() {
        return Stream.of(
                Arguments.of("front.jpg", aPicture("jpeg", 40, 30), "front.jpg", "image/jpeg"),
                Arguments.of("front.PNG", aPicture("png", 40, 30), "front.PNG", "image/png"),
                Arguments.of("plate.gif", aPicture("gif", 40, 30), "plate.png", "image/png"),
                Arguments.of("plate.bmp", aPicture("bmp", 40, 30), "plate.png", "image/png"),
                Arguments.of("manual.pdf", aPdf(), "manual.pdf", "application/pdf"),
                Arguments.of("读我.txt", text("备用服务器 readme"), "读我.txt", "text/plain"),
                Arguments.of("cells.csv", text("a,b\n1,2\n"), "cells.csv", "text/csv"),
                Arguments.of(
                        "letter.docx",
                        packed(Map.of("[Content_Types].xml", TYPES, "word/document.xml", text("<w/>"))),
                        "letter.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                Arguments.of(
                        "sheet.ods",
                        packed(Map.of("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"))),
                        "sheet.ods",
                        "application/vnd.oasis.opendocument.spreadsheet"),
                Arguments.of("../../etc/\u202Egpj.pdf", aPdf(), "gpj.pdf", "application/pdf"));
    }

    @ParameterizedTest
    @MethodSource("whatIsTaken")
    void whatIsTakenHasTheTypeOfItsContent(String name, byte[] bytes, String kept, String type) {
        try (var examined = examination.examine(called(name, bytes))) {
            assertThat(examined.name()).isEqualTo(kept);
            assertThat(examined.mediaType()).isEqualTo(type);
            assertThat(examined.preview().isPresent()).isEqualTo(type.startsWith("image/"));
        }
    }

    static Stream<Arguments> whatIsRefused() {
        var html = text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
        var svg = text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        return Stream.of(
                Arguments.of("empty.pdf", new byte[0], "asset.refusal.document_empty"),
                Arguments.of("page.png", html, "asset.refusal.document_type"),
                Arguments.of("page.html", html, "asset.refusal.document_type"),
                Arguments.of("page.txt", html, "asset.refusal.document_type"),
                Arguments.of("drawing.svg", svg, "asset.refusal.document_type"),
                Arguments.of("drawing.png", svg, "asset.refusal.document_type"),
                Arguments.of("program.pdf", text("\u007FELF\u0002\u0001\u0001"), "asset.refusal.document_type"),
                Arguments.of("plain.zip", packed(Map.of("a.txt", text("a"))), "asset.refusal.document_type"),
                Arguments.of("late.pdf", text("GIF%PDF-1.7\n"), "asset.refusal.document_type"),
                Arguments.of("photo.png", aPicture("jpeg", 40, 30), "asset.refusal.document_name"),
                Arguments.of("manual", aPdf(), "asset.refusal.document_name"),
                Arguments.of("note.js", text("alert(1)"), "asset.refusal.document_name"),
                Arguments.of("cut.png", Arrays.copyOf(aPicture("png", 40, 30), 60), "asset.refusal.document_picture"),
                Arguments.of("bomb.png", aPixelBomb(60_000, 60_000), "asset.refusal.document_pixels"),
                Arguments.of(
                        "bomb.docx",
                        packed(Map.of("[Content_Types].xml", TYPES, "word/document.xml", new byte[64 * 1024 * 1024])),
                        "asset.refusal.document_packed"),
                Arguments.of(
                        "macros.docx",
                        packed(Map.of(
                                "[Content_Types].xml", TYPES,
                                "word/document.xml", text("<w/>"),
                                "word/vbaProject.bin", text("x"))),
                        "asset.refusal.document_macros"));
    }

    @ParameterizedTest
    @MethodSource("whatIsRefused")
    void whatIsRefusedIsRefusedAtOnceAndLeavesNothingBehind(String name, byte[] bytes, String key) throws IOException {
        var before = waiting();
        var reason = assertTimeout(Duration.ofSeconds(2), () -> refused(called(name, bytes)));
        assertThat(reason.key()).isEqualTo(key);
        assertThat(reason.field()).isEqualTo("file");
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void aFileOfAnyLengthIsReadNoFurtherThanItMayBeLong() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };
        var reason = refused(new Incoming("endless.txt", () -> endless));
        assertThat(reason.key()).isEqualTo("asset.refusal.document_size");
        assertThat(endless.read).isLessThan((Examination.MOST_MEGABYTES + 1) * 1024L * 1024);
    }

    @Test
    void nothingButPixelsIsLeftOfAPicture() throws IOException {
        var hidden = "<script>alert(1)</script>";
        var bytes = aPicture("gif", 40, 30);
        var polyglot = Arrays.copyOf(bytes, bytes.length + hidden.length());
        System.arraycopy(text(hidden), 0, polyglot, bytes.length, hidden.length());
        try (var examined = examination.examine(called("both.gif", polyglot))) {
            assertThat(new String(Files.readAllBytes(examined.file()), StandardCharsets.ISO_8859_1))
                    .doesNotContain("script");
        }
    }

    @Test
    void aPhotoIsTurnedAsItsCameraWasHeld() throws IOException {
        try (var examined = examination.examine(called("turned.jpg", aPhotoToTurn(80, 40)))) {
            var image = picture(Files.readAllBytes(examined.file()));
            assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(40, 80);
            assertThat(new java.awt.Color(image.getRGB(20, 10)).getRed()).isGreaterThan(200);
            assertThat(new java.awt.Color(image.getRGB(20, 70)).getBlue()).isGreaterThan(200);
        }
    }

    @Test
    void aLargePictureIsKeptSmallerAndItsPreviewIsSmall() throws IOException {
        try (var examined = examination.examine(called("large.jpg", aPicture("jpeg", 6_000, 3_000)))) {
            assertThat(picture(Files.readAllBytes(examined.file())).getWidth()).isEqualTo(3_000);
            assertThat(picture(examined.preview().orElseThrow()).getWidth()).isEqualTo(256);
        }
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private Reason refused(Incoming file) {
        return catchThrowableOfType(Refusal.class, () -> examination.examine(file))
                .reasons()
                .get(0);
    }

    private static long waiting() throws IOException {
        try (var files = Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".document")).count();
        }
    }
}
