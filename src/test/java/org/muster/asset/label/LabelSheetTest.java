package org.muster.asset.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.asset.Typeface;

/** Labels as a printer and a scanner see them: the PDF is drawn, and its codes are read from the picture. */
class LabelSheetTest {

    private static final int DPI = 300;
    private static final double MILLIMETRE = DPI / 25.4;
    private static final Typeface FONT = new Typeface();

    @ParameterizedTest
    @EnumSource(LabelFormat.class)
    void bothCodesAreReadFromTheSheetOnEveryFormat(LabelFormat format) throws IOException, NotFoundException {
        try (var sheet = sheet(order(format, format.capacity()), 1)) {
            var label = picture(sheet, format, format.capacity());
            assertThat(read(label, BarcodeFormat.QR_CODE))
                    .isEqualTo("https://muster.example/asset/sheet.xhtml?tag=SRV-0001");
            assertThat(read(label, BarcodeFormat.CODE_128)).isEqualTo("SRV-0001");
        }
    }

    @Test
    void wordsInBothLanguagesStandOnTheLabel() throws IOException {
        try (var sheet = sheet(order(LabelFormat.A4_3_BY_8, 1), 1)) {
            assertThat(new PDFTextStripper().getText(sheet).lines())
                    .contains("SRV-0001", "Payment standby server 支付", "备用服务器", "DC-A · 一号机房");
            assertThat(sheet.getPage(0).getResources().getFontNames())
                    .singleElement()
                    .satisfies(name -> assertThat(sheet.getPage(0)
                                    .getResources()
                                    .getFont(name)
                                    .isEmbedded())
                            .isTrue());
        }
    }

    @Test
    void aSheetThatWasBegunIsUsedUpAndTheNextOneFollows() throws IOException {
        try (var sheet = sheet(order(LabelFormat.A4_2_BY_7, 14), 3)) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(2);
        }
        try (var sheet = sheet(order(LabelFormat.A4_2_BY_7, 1), 14)) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void onlyWhatWasAskedForIsShown() throws IOException {
        var order = new LabelOrder(LabelFormat.A4_3_BY_8, 1, EnumSet.noneOf(LabelPart.class));
        try (var sheet = sheet(order, 1)) {
            assertThat(new PDFTextStripper().getText(sheet).strip()).isEqualTo("SRV-0001");
        }
    }

    @Test
    void aSheetIsSentBeforeTheNextOneBegins() {
        var sent = new Counting();
        try (var sheet = new LabelSheet(sent, order(LabelFormat.A4_3_BY_8, 1), FONT)) {
            for (var number = 1; number <= 24; number++) {
                sheet.add(label(number));
            }
            var before = sent.bytes;
            sheet.add(label(25));
            assertThat(sent.bytes - before).isGreaterThan(10_000);
        }
    }

    @Test
    void aTagTooLongForBarsThatCanBeReadGetsNoneAndIsNeverCut() throws IOException, NotFoundException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new LabelSheet(out, order(LabelFormat.ROLL_62_BY_29, 1), FONT)) {
            sheet.add(new Label("A".repeat(40), "", "", "", "https://muster.example/"));
        }
        try (var sheet = Loader.loadPDF(out.toByteArray())) {
            var label = picture(sheet, LabelFormat.ROLL_62_BY_29, 1);
            assertThat(read(label, BarcodeFormat.QR_CODE)).isEqualTo("https://muster.example/");
            assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s", ""))
                    .isEqualTo("A".repeat(40));
        }
    }

    @Test
    void longTextIsBrokenWhereItsLanguageBreaksAndCut() {
        var lines = new Lines(FONT.typeface(), 8, 60);
        assertThat(lines.of("Payment standby server of the ticket office", 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(lines.of("支付系统备用服务器第二数据中心一号机房", 3)).hasSize(3);
        assertThat(lines.of("", 2)).isEmpty();
        assertThat(lines.of("Ω😀", 1)).containsExactly("Ω?");
    }

    private static LabelOrder order(LabelFormat format, int start) {
        return new LabelOrder(format, start, EnumSet.allOf(LabelPart.class));
    }

    private static Label label(int number) {
        var tag = "SRV-%04d".formatted(number);
        return new Label(
                tag,
                "Payment standby server 支付备用服务器",
                "DC-A · 一号机房",
                "SN-7731",
                "https://muster.example/asset/sheet.xhtml?tag=" + tag);
    }

    private static PDDocument sheet(LabelOrder order, int labels) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new LabelSheet(out, order, FONT)) {
            for (var number = 1; number <= labels; number++) {
                sheet.add(label(number));
            }
        }
        return Loader.loadPDF(out.toByteArray());
    }

    /** What stands within the edges of the n-th label of the first sheet. */
    private static BufferedImage picture(PDDocument sheet, LabelFormat format, int n) throws IOException {
        var page = new PDFRenderer(sheet).renderImageWithDPI(0, DPI);
        var left = (int) (format.leftOf(n - 1) * MILLIMETRE);
        var top = (int) (format.topOf(n - 1) * MILLIMETRE);
        return page.getSubimage(
                left,
                top,
                Math.min((int) (format.width() * MILLIMETRE), page.getWidth() - left),
                Math.min((int) (format.height() * MILLIMETRE), page.getHeight() - top));
    }

    private static String read(BufferedImage image, BarcodeFormat format) throws NotFoundException {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }
    }
}
