package org.muster.inspection.web;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A check on paper: what was checked when and by whom, every question with its answer, its photos, and the signature.
 *
 * @param code stands at the foot of every page, with its number
 * @param columns the heads of the answers
 */
record RunPaper(
        String title,
        String code,
        List<Fact> head,
        List<String> columns,
        List<List<String>> answers,
        List<Photo> photos,
        String signatureTitle,
        List<Fact> signature) {

    private static final float MARGIN = 40;
    private static final float TITLE = 16;
    private static final float SECTION = 12;
    private static final float TEXT = 9;
    private static final float PHOTO = 235;
    private static final float[] FACT = {1, 3};
    private static final float[] PHOTOS = {1, 1};
    private static final float[] ANSWER = {1, 7, 3, 4, 3, 5};

    /** A line of the head or of the signature. */
    record Fact(String label, String text) {}

    /** A photo as it is kept, a JPEG; the words below it say which it is. */
    record Photo(String words, byte[] jpeg) {}

    /** As a PDF that carries the signs it shows, but for the Latin ones of a font every viewer has. */
    byte[] pdf(BaseFont typeface) {
        try {
            return print(BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED), typeface);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private byte[] print(BaseFont latin, BaseFont chinese) throws DocumentException {
        var bytes = new ByteArrayOutputStream();
        var text = pen(latin, chinese, TEXT, Font.NORMAL);
        var bold = pen(latin, chinese, TEXT, Font.BOLD);
        var paper = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(paper, bytes);
        var foot = new HeaderFooter(text.process(code + " · "), true);
        foot.setBorder(0);
        paper.setFooter(foot);
        paper.addTitle(code + " " + title);
        paper.open();
        paper.add(new Paragraph(pen(latin, chinese, TITLE, Font.BOLD).process(title)));
        paper.add(facts(head, text, bold));
        paper.add(answers(text, bold));
        if (!photos.isEmpty()) {
            paper.add(pictures(text));
        }
        paper.add(new Paragraph(pen(latin, chinese, SECTION, Font.BOLD).process(signatureTitle)));
        paper.add(facts(signature, text, bold));
        paper.close();
        return bytes.toByteArray();
    }

    /** Writes each sign in the first of the two fonts that has it. */
    private static FontSelector pen(BaseFont latin, BaseFont chinese, float size, int style) {
        var pen = new FontSelector();
        pen.addFont(new Font(latin, size, style));
        pen.addFont(new Font(chinese, size, style));
        return pen;
    }

    private static PdfPTable facts(List<Fact> facts, FontSelector text, FontSelector bold) {
        var table = table(FACT);
        for (var fact : facts) {
            table.addCell(plain(bold.process(fact.label())));
            table.addCell(plain(text.process(fact.text())));
        }
        return table;
    }

    private static PdfPCell plain(Phrase words) {
        var cell = new PdfPCell(words);
        cell.setBorder(0);
        return cell;
    }

    private PdfPTable answers(FontSelector text, FontSelector bold) {
        var table = table(ANSWER);
        table.setHeaderRows(1);
        columns.forEach(column -> table.addCell(bold.process(column)));
        answers.forEach(row -> row.forEach(cell -> table.addCell(text.process(cell))));
        return table;
    }

    /** Two side by side, each with its words on the same page. */
    private PdfPTable pictures(FontSelector text) {
        var table = table(PHOTOS);
        for (var photo : photos) {
            var cell = plain(new Phrase());
            cell.addElement(picture(photo.jpeg()));
            cell.addElement(text.process(photo.words()));
            table.addCell(cell);
        }
        table.getDefaultCell().setBorder(0);
        table.completeRow();
        return table;
    }

    private static Image picture(byte[] jpeg) {
        try {
            var picture = Image.getInstance(jpeg);
            picture.scaleToFit(PHOTO, PHOTO);
            return picture;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PdfPTable table(float[] widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setSpacingAfter(10);
        return table;
    }
}
