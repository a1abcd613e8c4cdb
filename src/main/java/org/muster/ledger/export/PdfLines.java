package org.muster.ledger.export;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Rows as a paper to be signed off: every column under its title, on the smallest sheet that has room for them, the state
 * they show at the foot of each page, and behind the last row what they add up to and who signs for it.
 */
public final class PdfLines implements Lines {

    private static final float MARGIN = 28;
    private static final float COLUMN = 48;
    private static final float TEXT = 6.5f;
    private static final float TITLE = 14;
    private static final float ROOM_TO_SIGN = 40;
    private static final int HELD = 200;
    private static final List<Rectangle> SHEETS =
            List.of(PageSize.A4, PageSize.A3, PageSize.A2, PageSize.A1, PageSize.A0);

    /**
     * What is not said by the rows.
     *
     * @param titles of the columns, in their order
     * @param signatures who signs
     */
    public record Words(List<String> titles, List<String> signatures) {}

    private final Shape shape;
    private final UnaryOperator<String[]> cutting;
    private final Tally tally;
    private final Words words;
    private final Document paper;
    private final FontSelector text;
    private final PdfPTable table;
    private int held;

    public PdfLines(
            OutputStream to, Shape shape, Tally tally, Map<String, String> about, Words words, BaseFont typeface)
            throws IOException {
        this.shape = shape;
        this.cutting = shape.cutting();
        this.tally = tally;
        this.words = words;
        try {
            var latin = BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
            this.text = pen(latin, typeface, TEXT, Font.NORMAL);
            this.paper = new Document(sheet(shape.columns().size()), MARGIN, MARGIN, MARGIN, MARGIN);
            PdfWriter.getInstance(paper, to);
            this.table = new PdfPTable(shape.columns().size());
            begin(about, latin, typeface);
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The smallest sheet, lying, on which so many columns can be read. */
    private static Rectangle sheet(int columns) {
        return SHEETS.stream()
                .map(Rectangle::rotate)
                .filter(sheet -> (sheet.getWidth() - 2 * MARGIN) / columns >= COLUMN)
                .findFirst()
                .orElseGet(() -> PageSize.A0.rotate());
    }

    private void begin(Map<String, String> about, BaseFont latin, BaseFont typeface) throws DocumentException {
        var name = about.getOrDefault("ledger", "") + " " + shape.export().wire();
        var state = about.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
        var foot = new HeaderFooter(text.process(state + " · "), true);
        foot.setBorder(0);
        paper.setFooter(foot);
        paper.addTitle(name);
        paper.open();
        paper.add(new Paragraph(pen(latin, typeface, TITLE, Font.BOLD).process(name)));
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setHeaderRows(1);
        table.setComplete(false);
        var bold = pen(latin, typeface, TEXT, Font.BOLD);
        words.titles().forEach(title -> table.addCell(bold.process(title)));
    }

    /** Writes each sign in the first of the two fonts that has it. */
    private static FontSelector pen(BaseFont latin, BaseFont chinese, float size, int style) {
        var pen = new FontSelector();
        pen.addFont(new Font(latin, size, style));
        pen.addFont(new Font(chinese, size, style));
        return pen;
    }

    @Override
    public void write(String[] row) throws IOException {
        var cut = cutting.apply(row);
        for (var column = 0; column < cut.length; column++) {
            var cell = new PdfPCell(text.process(cut[column]));
            cell.setHorizontalAlignment(
                    shape.columns().get(column).type().numeric() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
            table.addCell(cell);
        }
        held++;
        if (held % HELD == 0) {
            add(table);
        }
    }

    @Override
    public void end() throws IOException {
        table.setComplete(true);
        add(table);
        add(new Paragraph(text.process(tally.rows() + " · " + String.join(" · ", tally.headers()))));
        var signed = new PdfPTable(words.signatures().size());
        signed.setSpacingBefore(TITLE);
        words.signatures().forEach(who -> {
            var cell = new PdfPCell(text.process(who));
            cell.setMinimumHeight(ROOM_TO_SIGN);
            signed.addCell(cell);
        });
        add(signed);
    }

    private void add(Element element) {
        try {
            paper.add(element);
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        paper.close();
    }
}
