package org.muster.exchange;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.muster.asset.Typeface;

/** Prints a pack on paper; the file carries the signs it shows, as it is opened where there may be no other font. */
final class PackPdf {

    private static final float TITLE = 18;
    private static final float SECTION = 13;
    private static final float TEXT = 9;
    private static final float PADDING = 4;
    private static final float CODE = 60;
    private static final int CODES_ACROSS = 6;
    private static final int GREY = 8;

    private final BaseFont base;

    private PackPdf(BaseFont base) {
        this.base = base;
    }

    /** All documents one after the other, each from a new page. */
    static byte[] of(List<PackDocument> packs, BaseFont typeface) {
        try {
            return new PackPdf(typeface).print(packs);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private byte[] print(List<PackDocument> packs) throws DocumentException, IOException {
        var bytes = new ByteArrayOutputStream();
        var paper = new Document(PageSize.A4.rotate());
        PdfWriter.getInstance(paper, bytes);
        paper.open();
        for (var pack : packs) {
            paper.newPage();
            paper.add(new Paragraph(words(pack.title(), TITLE, Font.BOLD)));
            for (var line : pack.head()) {
                paper.add(new Paragraph(words(line, TEXT, Font.NORMAL)));
            }
            for (var section : pack.sections()) {
                paper.add(new Paragraph(words(section.title(), SECTION, Font.BOLD)));
                paper.add(table(section));
            }
            paper.add(codes(pack.tags()));
        }
        paper.close();
        return bytes.toByteArray();
    }

    private Phrase words(String text, float size, int style) {
        return new Phrase(Typeface.written(text, base), new Font(base, size, style));
    }

    private PdfPTable table(PackSection section) {
        var table = new PdfPTable(section.columns().size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(10);
        table.setHeaderRows(1);
        table.getDefaultCell().setPadding(PADDING);
        section.columns().forEach(column -> table.addCell(words(column, TEXT, Font.BOLD)));
        section.rows().forEach(row -> row.forEach(cell -> table.addCell(words(cell, TEXT, Font.NORMAL))));
        return table;
    }

    private PdfPTable codes(List<String> tags) throws DocumentException, IOException {
        var table = new PdfPTable(CODES_ACROSS);
        table.setWidthPercentage(100);
        for (var tag : tags) {
            var code = QrCode.of(tag);
            var image = Image.getInstance(code.size(), code.size(), 1, GREY, code.pixels());
            image.scaleAbsolute(CODE, CODE);
            var cell = new PdfPCell();
            cell.setBorder(0);
            cell.addElement(image);
            cell.addElement(words(tag, TEXT, Font.NORMAL));
            table.addCell(cell);
        }
        table.getDefaultCell().setBorder(0);
        table.completeRow();
        table.setHorizontalAlignment(Element.ALIGN_LEFT);
        return table;
    }
}
