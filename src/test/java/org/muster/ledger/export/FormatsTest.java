package org.muster.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.asset.Typeface;
import org.muster.ledger.export.PdfLines.Words;
import org.muster.shared.export.CsvRows.Profile;

/** The same rows as CSV, JSON and a workbook. */
class FormatsTest {

    private static final Shape FEW = Shape.of(
                    Export.JOURNAL, List.of("ledger", "seq", "posting_date", "debit", "credit", "currency", "text"))
            .orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void columnsAreThoseOfTheContract() {
        assertThat(Export.JOURNAL.columns()).hasSize(37);
        assertThat(Arrays.stream(Export.values())
                        .map(export -> export.columns().get(0).name()))
                .containsOnly("ledger");
        assertThat(Arrays.stream(Export.values())).allSatisfy(export -> {
            assertThat(export.key())
                    .allSatisfy(key -> assertThat(export.place(key)).isNotNegative());
            assertThat(export.totals())
                    .allSatisfy(total -> assertThat(export.place(total)).isNotNegative());
            assertThat(export.place("currency")).isNotNegative();
            assertThat(export.columns()).doesNotHaveDuplicates();
        });
    }

    @Test
    void csvForMachinesIsExact() throws IOException {
        var to = new ByteArrayOutputStream();
        write(new CsvLines(to, FEW, Profile.MACHINE));
        assertThat(to.toString(StandardCharsets.UTF_8).split("\r\n"))
                .startsWith(
                        "ledger,seq,posting_date,debit,credit,currency,text",
                        "CORP,1,2024-06-10,12000.00,0.00,CNY,\"=1+1, \"\"quoted\"\"; a | b\nsecond line\"");
    }

    @Test
    void csvForSpreadsheetsHasAMarkAndNoFormula() throws IOException {
        var to = new ByteArrayOutputStream();
        write(new CsvLines(to, FEW, Profile.SPREADSHEET));
        assertThat(to.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFledger,")
                .contains("\"'=1+1, ");
    }

    @Test
    void linesOfJsonEndWithWhatWasWritten() throws IOException {
        var to = new ByteArrayOutputStream();
        var tally = new Tally(Export.JOURNAL);
        write(
                JsonLines.lines(
                        to,
                        FEW,
                        () -> Json.createObjectBuilder()
                                .add("rows", tally.rows())
                                .build()),
                tally);
        var lines = to.toString(StandardCharsets.UTF_8).split("\n");
        assertThat(lines).hasSize(11);
        assertThat(lines[0])
                .startsWith("{\"ledger\":\"CORP\",\"seq\":1,\"posting_date\":\"2024-06-10\",\"debit\":\"12000.00\"");
        assertThat(lines[10]).isEqualTo("{\"_end\":{\"rows\":10}}");
    }

    @Test
    void theDocumentIsJson() throws IOException {
        var to = new ByteArrayOutputStream();
        write(JsonLines.document(
                to, FEW, () -> Json.createObjectBuilder().add("has_more", false).build()));
        try (var reader = Json.createReader(new ByteArrayInputStream(to.toByteArray()))) {
            var document = reader.readObject();
            assertThat(document.getJsonArray("data")).hasSize(10);
            assertThat(document.getJsonObject("page").getBoolean("has_more")).isFalse();
        }
    }

    @Test
    void whatWasWrittenIsCountedAndSummed() {
        var tally = new Tally(Export.JOURNAL);
        SampleJournal.ofAServer().forEach(tally::add);
        SampleJournal.inYen().forEach(tally::add);
        assertThat(tally.rows()).isEqualTo(12);
        assertThat(tally.headers())
                .containsExactly(
                        "debit=24653.33;credit=24653.33;currency=CNY", "debit=12000;credit=12000;currency=JPY");
    }

    @Test
    void theWorkbookHasFormulasInItsTotalsOnly() throws IOException {
        var to = new ByteArrayOutputStream();
        var tally = new Tally(Export.JOURNAL);
        write(new XlsxLines(to, FEW, tally, Map.of("ledger", "CORP")), tally);
        var sheet = part(to.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<f>SUM(journal!D2:D11)</f>", "<f>SUM(journal!E2:E11)</f>");
        assertThat(sheet.split("<f>", -1)).hasSize(3);
        assertThat(sheet).contains("=1+1, ");
        assertThat(part(to.toByteArray(), "xl/worksheets/sheet2.xml"))
                .contains("debit=24653.33;credit=24653.33;currency=CNY");
    }

    @Test
    void thePaperHasTitlesRowsTotalsAndRoomToSign() throws IOException {
        var to = new ByteArrayOutputStream();
        var tally = new Tally(Export.JOURNAL);
        var titles = List.of("Ledger", "No.", "过账日期", "Debit", "Credit", "Currency", "Text");
        var typeface = new Typeface().typeface();
        write(
                new PdfLines(to, FEW, tally, Map.of("ledger", "CORP"), new Words(titles, List.of("编制人")), typeface),
                tally);
        try (var paper = Loader.loadPDF(to.toByteArray())) {
            var text = new PDFTextStripper().getText(paper);
            assertThat(text)
                    .contains("CORP journal", "过账日期", "2024-06-10", "12000.00", "编制人")
                    .contains("10 · debit=24653.33;credit=24653.33;currency=CNY");
        }
    }

    private String part(byte[] workbook, String name) throws IOException {
        var file = Files.write(folder.resolve("export.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile());
                var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Lines lines) throws IOException {
        write(lines, new Tally(Export.JOURNAL));
    }

    private static void write(Lines lines, Tally tally) throws IOException {
        try (lines) {
            for (var row : SampleJournal.ofAServer()) {
                lines.write(row);
                tally.add(row);
            }
            lines.end();
        }
    }
}
