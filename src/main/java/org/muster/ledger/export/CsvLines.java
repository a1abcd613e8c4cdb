package org.muster.ledger.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.muster.shared.export.CsvRows.Profile;
import org.muster.shared.export.SpreadsheetText;

/** Rows of texts as CSV after RFC 4180: exact for machines, harmless for spreadsheets. */
public final class CsvLines implements Lines {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 64 * 1024;

    private final Shape shape;
    private final UnaryOperator<String[]> cutting;
    private final Profile profile;
    private final CsvWriter out;

    public CsvLines(OutputStream to, Shape shape, Profile profile) throws IOException {
        this.shape = shape;
        this.cutting = shape.cutting();
        this.profile = profile;
        if (profile == Profile.SPREADSHEET) {
            to.write(MARK);
        }
        out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(BUFFER)
                .build(to, StandardCharsets.UTF_8);
        out.writeRecord(shape.names().toList());
    }

    @Override
    public void write(String[] row) {
        var cut = cutting.apply(row);
        out.writeRecord(profile == Profile.MACHINE ? cut : harmless(cut));
    }

    private String[] harmless(String[] row) {
        var texts = row.clone();
        for (var i = 0; i < texts.length; i++) {
            if (shape.columns().get(i).type() == ColumnType.TEXT && !texts[i].isEmpty()) {
                texts[i] = SpreadsheetText.harmless(texts[i]);
            }
        }
        return texts;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
