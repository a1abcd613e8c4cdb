package org.muster.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows as an Excel workbook: texts are texts, never formulas, numbers and days are numbers and days. What does not fit on
 * one sheet goes on on the next.
 */
public final class XlsxRows<R> implements Rows<R> {

    private static final int ROWS_PER_SHEET = 1_000_000;
    private static final int HELD = 500;
    private static final int LONGEST_TEXT = 32_767;

    private final List<Cell<R>> cells;
    private final String title;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int at;

    public XlsxRows(OutputStream to, String title, List<Cell<R>> cells) throws IOException {
        this.cells = cells;
        this.title = title;
        book = new Workbook(to, "Muster", "1.0");
        sheet = begin();
    }

    private Worksheet begin() throws IOException {
        sheets++;
        var begun = book.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        begun.freezePane(0, 1);
        for (var column = 0; column < cells.size(); column++) {
            begun.inlineString(0, column, cells.get(column).name());
            begun.style(0, column).bold().set();
        }
        at = 1;
        return begun;
    }

    @Override
    public void write(R row) throws IOException {
        if (at == ROWS_PER_SHEET) {
            sheet.finish();
            sheet = begin();
        }
        for (var column = 0; column < cells.size(); column++) {
            var place = column;
            cells.get(column).of(row).ifPresent(value -> put(place, value));
        }
        at++;
        if (at % HELD == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(at, column, number);
        } else if (value instanceof Number number) {
            sheet.value(at, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(at, column, day);
            sheet.style(at, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant moment) {
            sheet.value(at, column, moment.atZone(ZoneOffset.UTC).toLocalDateTime());
            sheet.style(at, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (!value.toString().isEmpty()) {
            var text = SpreadsheetText.shown(value.toString());
            sheet.inlineString(at, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.close();
    }
}
