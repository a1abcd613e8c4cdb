package org.muster.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.muster.shared.export.SpreadsheetText;

/**
 * Rows as a workbook for people: keys stay texts, amounts are numbers, days are days. Below the rows stand their sums, as
 * formulas, and under these what the ledger itself summed; a last sheet says what the file is.
 */
public final class XlsxLines implements Lines {

    private static final int ROWS_PER_SHEET = 1_000_000;
    private static final int HELD = 500;
    private static final int LONGEST_TEXT = 32_767;

    private final Shape shape;
    private final UnaryOperator<String[]> cutting;
    private final Tally tally;
    private final Map<String, String> about;
    private final OutputStream to;
    private final Workbook book;
    private final List<String> ranges = new ArrayList<>();
    private Worksheet sheet;
    private int at;

    public XlsxLines(OutputStream to, Shape shape, Tally tally, Map<String, String> about) throws IOException {
        this.shape = shape;
        this.cutting = shape.cutting();
        this.tally = tally;
        this.about = about;
        this.to = to;
        book = new Workbook(to, "Muster", "1.0");
        sheet = begin();
    }

    private Worksheet begin() {
        var number = ranges.size() + 1;
        var name = shape.export().wire() + (number == 1 ? "" : "_" + number);
        ranges.add(name);
        var begun = book.newWorksheet(name);
        begun.freezePane(0, 1);
        for (var column = 0; column < shape.columns().size(); column++) {
            begun.inlineString(0, column, shape.columns().get(column).name());
            begun.style(0, column).bold().set();
        }
        at = 1;
        return begun;
    }

    @Override
    public void write(String[] row) throws IOException {
        if (at == ROWS_PER_SHEET) {
            sheet.finish();
            sheet = begin();
        }
        var cut = cutting.apply(row);
        for (var column = 0; column < cut.length; column++) {
            if (!cut[column].isEmpty()) {
                put(column, shape.columns().get(column).type(), cut[column]);
            }
        }
        at++;
        if (at % HELD == 0) {
            sheet.flush();
        }
    }

    private void put(int column, ColumnType type, String text) {
        switch (type) {
            case TEXT -> {
                var shown = SpreadsheetText.shown(text);
                sheet.inlineString(
                        at, column, shown.length() <= LONGEST_TEXT ? shown : shown.substring(0, LONGEST_TEXT));
            }
            case DAY -> {
                sheet.value(at, column, LocalDate.parse(text));
                sheet.style(at, column).format("yyyy-mm-dd").set();
            }
            case MOMENT -> {
                sheet.value(
                        at, column, Instant.parse(text).atZone(ZoneOffset.UTC).toLocalDateTime());
                sheet.style(at, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case INTEGER -> sheet.value(at, column, Long.parseLong(text));
            case MONEY -> {
                var amount = new BigDecimal(text);
                sheet.value(at, column, amount);
                sheet.style(at, column).format(pattern(amount.scale())).set();
            }
            default -> sheet.value(at, column, new BigDecimal(text));
        }
    }

    private static String pattern(int digits) {
        return digits <= 0 ? "0" : "0." + "0".repeat(digits);
    }

    /** Writes the sums below the rows and the sheet that says what the file is. */
    @Override
    public void end() throws IOException {
        var totals = tally.totals();
        if (totals.size() == 1 && at > 1) {
            sums(totals.get(0));
        }
        sheet.finish();
        var last = book.newWorksheet("about");
        var line = 0;
        for (var entry : about.entrySet()) {
            last.inlineString(line, 0, entry.getKey());
            last.inlineString(line++, 1, SpreadsheetText.shown(entry.getValue()));
        }
        last.inlineString(line, 0, "rows");
        last.value(line++, 1, tally.rows());
        for (var total : totals) {
            last.inlineString(line, 0, "control totals");
            last.inlineString(line++, 1, total.header());
        }
        last.finish();
    }

    private void sums(Tally.Total total) {
        var labelled = at + 1;
        for (var i = 0; i < total.names().size(); i++) {
            var column = shape.names().toList().indexOf(total.names().get(i));
            if (column >= 0) {
                sheet.formula(labelled, column, "SUM(" + cells(column) + ")");
                sheet.value(labelled + 1, column, total.sums().get(i));
            }
        }
        if (!total.names().contains(shape.columns().get(0).name())) {
            sheet.inlineString(labelled, 0, "SUM");
            sheet.inlineString(labelled + 1, 0, "control total");
        }
    }

    private String cells(int column) {
        var letters = letters(column);
        return ranges.stream()
                .map(name -> name + "!" + letters + "2:" + letters
                        + (name.equals(ranges.get(ranges.size() - 1)) ? at : ROWS_PER_SHEET))
                .collect(Collectors.joining(","));
    }

    private static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    @Override
    public void close() throws IOException {
        try {
            book.close();
        } finally {
            to.close();
        }
    }
}
