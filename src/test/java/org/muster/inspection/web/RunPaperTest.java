package org.muster.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
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

    private static String read(List<List<String>> answers) throws IOException {
        var paper = new RunPaper(
                "Quarterly check 备用服务器季度检查",
                "I-12",
                List.of(new RunPaper.Fact("Asset", "SRV-0042")),
                COLUMNS,
                answers,
                "Signature",
                List.of(new RunPaper.Fact("Signed", "Liu Zhiqiang 刘志强")));
        try (var pdf = Loader.loadPDF(paper.pdf(new Typeface().typeface()))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
