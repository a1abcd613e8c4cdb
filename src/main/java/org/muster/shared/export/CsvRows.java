package org.muster.shared.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as CSV after RFC 4180, in UTF-8, below a line with the names of the columns. */
public final class CsvRows<R> implements Rows<R> {

    /** For whom the file is made. */
    public enum Profile {
        /** Every text exactly as it is. */
        MACHINE,
        /** With the mark by which spreadsheets know UTF-8, and no text that one would take for a formula. */
        SPREADSHEET
    }

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final List<Cell<R>> cells;
    private final Profile profile;
    private final CsvWriter out;

    public CsvRows(OutputStream to, List<Cell<R>> cells, Profile profile) throws IOException {
        this.cells = cells;
        this.profile = profile;
        if (profile == Profile.SPREADSHEET) {
            to.write(MARK);
        }
        out = CsvWriter.builder().build(to, StandardCharsets.UTF_8);
        out.writeRecord(cells.stream().map(Cell::name).toList());
    }

    @Override
    public void write(R row) {
        var line = out.writeRecord();
        cells.forEach(cell -> line.writeField(text(cell, row)));
        line.endRecord();
    }

    private String text(Cell<R> cell, R row) {
        var plain = cell.plain(row);
        return profile == Profile.SPREADSHEET
                        && cell.of(row).filter(String.class::isInstance).isPresent()
                ? SpreadsheetText.harmless(plain)
                : plain;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
