package org.muster.shared.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private record Line(String name, BigDecimal amount, Optional<LocalDate> due, Instant at) {}

    private static final List<Cell<Line>> CELLS = List.of(
            Cell.text("name", Line::name),
            Cell.number("amount", Line::amount),
            Cell.day("due_on", Line::due),
            Cell.moment("changed_at", Line::at));

    private static final Line ONE = new Line(
            "=1+1",
            new BigDecimal("-12.50"),
            Optional.of(LocalDate.of(2026, 11, 23)),
            Instant.parse("2026-11-23T04:00:00Z"));
    private static final Line OTHER =
            new Line("a \"quoted\", 服务器", BigDecimal.ONE, Optional.empty(), Instant.parse("2026-11-23T04:00:00Z"));

    @Test
    void machinesGetEveryTextAsItIs() throws IOException {
        assertThat(csv(CsvRows.Profile.MACHINE))
                .isEqualTo("name,amount,due_on,changed_at\r\n"
                        + "=1+1,-12.50,2026-11-23,2026-11-23T04:00:00Z\r\n"
                        + "\"a \"\"quoted\"\", 服务器\",1,,2026-11-23T04:00:00Z\r\n");
    }

    @Test
    void spreadsheetsGetNoFormulaAndKnowTheirUtf8ButNumbersStayNumbers() throws IOException {
        assertThat(csv(CsvRows.Profile.SPREADSHEET))
                .startsWith("\uFEFFname,amount,due_on,changed_at\r\n'=1+1,-12.50,2026-11-23,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\u00A0=1", "\u200B=1", "\u0000=1"})
    void whateverASpreadsheetMayTakeForAFormulaIsQuoted(String text) {
        assertThat(SpreadsheetText.harmless(text)).startsWith("'");
    }

    @Test
    void aWorkbookHoldsTextsAsTextsAndNumbersAsNumbers(@TempDir Path folder) throws IOException {
        var file = folder.resolve("lines.xlsx");
        try (var rows = new XlsxRows<>(Files.newOutputStream(file), "lines", CELLS)) {
            rows.write(ONE);
            rows.write(OTHER);
        }
        assertThat(sheet(file))
                .contains("<t>=1+1</t>")
                .contains("<v>-12.50</v>")
                .contains("&#x670d;&#x52a1;&#x5668;")
                .doesNotContain("<f>");
    }

    @Test
    void aWorkbookSendsItsRowsBeforeItIsComplete() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var rows = new XlsxRows<>(out, "lines", CELLS)) {
            for (var line = 0; line < 20_000; line++) {
                rows.write(new Line("name " + line * 7919, new BigDecimal(line), Optional.empty(), ONE.at()));
            }
            assertThat(out.size()).isGreaterThan(100_000);
        }
    }

    private static String csv(CsvRows.Profile profile) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var rows = new CsvRows<>(out, CELLS, profile)) {
            rows.write(ONE);
            rows.write(OTHER);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String sheet(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
