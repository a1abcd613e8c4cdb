package org.muster.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.muster.asset.Typeface;

/** A check on paper, as a reader of PDF files that is not ours sees it. */
class RunPaperTest {

    private static final List<String> COLUMNS = List.of("No.", "What to check", "Answer", "Limits", "Result", "Remark");
    private static final List<String> ROW = List.of("3 *", "Inlet temperature", "31\u00A0µg/m²", "≤ 27 °C", "", "照片 1");

    @Test
    void everythingStandsOnItInBothLanguages() throws IOException {
        assertThat(read(List.of(ROW)))
                .contains("Quarterly check 备用服务器季度检查")
                .contains("Asset", "SRV-0042", "31\u00A0µg/m²", "≤ 27 °C", "照片 1", "Signed", "Liu Zhiqiang 刘志强");
    }

    @Test
    void everyPageOfALongOneSaysWhichCheckItBelongsToAndHasItsHeads() throws IOException {
        var pages = read(Collections.nCopies(120, ROW));
        assertThat(pages.split("I-12 · \\d")).hasSizeGreaterThan(3);
        assertThat(pages.split("What to check")).hasSizeGreaterThan(3);
    }

    @Test
    void thePhotosAreOnIt() throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1_600, 1_200, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        var photo = new RunPaper.Photo("3 · Photo 1, digest 0123", jpeg.toByteArray());
        try (var pdf = Loader.loadPDF(
                paper(List.of(ROW), Collections.nCopies(3, photo)).pdf(new Typeface().typeface()))) {
            assertThat(new PDFTextStripper().getText(pdf).split("3 · Photo 1, digest 0123"))
                    .hasSizeGreaterThan(2);
            var pictures = new ArrayList<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        pictures.add(image.getWidth() + " × " + image.getHeight());
                    }
                }
            }
            assertThat(pictures).isNotEmpty().containsOnly("1600 × 1200");
        }
    }

    private static String read(List<List<String>> answers) throws IOException {
        try (var pdf = Loader.loadPDF(paper(answers, List.of()).pdf(new Typeface().typeface()))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static RunPaper paper(List<List<String>> answers, List<RunPaper.Photo> photos) {
        return new RunPaper(
                "Quarterly check 备用服务器季度检查",
                "I-12",
                List.of(new RunPaper.Fact("Asset", "SRV-0042")),
                COLUMNS,
                answers,
                photos,
                "Signature",
                List.of(new RunPaper.Fact("Signed", "Liu Zhiqiang 刘志强")));
    }
}
