package org.muster.asset.label;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import org.muster.asset.Typeface;

/**
 * Labels as a PDF, written while they come: a full sheet is sent before the next one begins, so thousands of labels need
 * the room of one sheet.
 */
public final class LabelSheet implements AutoCloseable {

    private static final float POINTS = 72f / 25.4f;
    private static final float PADDING = 3.5f * POINTS;
    private static final float SPACE = 2.5f * POINTS;
    private static final float BARS = 7.5f * POINTS;
    /** Bars narrower than this are not read from paper. */
    private static final float THINNEST = 0.17f * POINTS;

    private static final float WIDEST = 0.42f * POINTS;
    private static final float TAG = 13;
    private static final int TAG_LINES = 3;
    private static final float NAME = 8;
    private static final float SMALL = 7;
    private static final float LEADING = 1.25f;

    private final LabelOrder order;
    private final BaseFont typeface;
    private final Document document;
    private final PdfContentByte pen;
    private int at;

    public LabelSheet(OutputStream to, LabelOrder order, Typeface font) {
        this.order = order;
        this.typeface = font.typeface();
        this.at = order.start() - 1;
        var format = order.format();
        var page = new Rectangle(points(format.pageWidth()), points(format.pageHeight()));
        document = new Document(page, 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, to);
        writer.setCloseStream(false);
        document.addCreator("Muster");
        document.open();
        writer.setPageEmpty(false);
        pen = writer.getDirectContent();
    }

    public void add(Label label) {
        var format = order.format();
        if (at == format.capacity()) {
            document.newPage();
            at = 0;
        }
        var left = points(format.leftOf(at)) + PADDING;
        var upper = points(format.pageHeight() - format.topOf(at)) - PADDING;
        var width = points(format.width()) - 2 * PADDING;
        var height = points(format.height()) - 2 * PADDING;
        draw(label, new Rectangle(left, upper - height, left + width, upper));
        at++;
    }

    private void draw(Label label, Rectangle room) {
        var bars = order.shows(LabelPart.BARS) ? bars(label.tag(), room) : 0;
        var upper = new Rectangle(room.getLeft(), room.getBottom() + bars, room.getRight(), room.getTop());
        var left = room.getLeft();
        if (order.shows(LabelPart.QR)) {
            var side = Math.min(upper.getHeight(), room.getWidth() * 0.45f);
            squares(Code.qr(label.address()), left, upper.getTop() - side, side);
            left += side + SPACE;
        }
        words(label, new Rectangle(left, upper.getBottom(), room.getRight(), upper.getTop()));
    }

    /** Draws the bars along the lower edge; answers the height they take, none when the tag is too long to be read so. */
    private float bars(String tag, Rectangle room) {
        var code = Code.bars(tag);
        var module = Math.min(room.getWidth() / code.width(), WIDEST);
        if (module < THINNEST) {
            return 0;
        }
        code.runs()
                .forEach(run -> pen.rectangle(
                        room.getLeft() + run.x() * module, room.getBottom(), run.length() * module, BARS));
        pen.fill();
        return BARS + SPACE;
    }

    private void squares(Code code, float left, float bottom, float side) {
        var module = side / code.width();
        code.runs()
                .forEach(run -> pen.rectangle(
                        left + run.x() * module,
                        bottom + side - (run.y() + 1) * module,
                        run.length() * module,
                        module));
        pen.fill();
    }

    private void words(Label label, Rectangle room) {
        var below = write(label.tag(), tagSize(label.tag(), room.getWidth()), TAG_LINES, room, room.getTop());
        if (order.shows(LabelPart.NAME)) {
            below = write(label.name(), NAME, 2, room, below);
        }
        if (order.shows(LabelPart.PLACE)) {
            below = write(label.place(), SMALL, 1, room, below);
        }
        if (order.shows(LabelPart.SERIAL)) {
            write(label.serial(), SMALL, 1, room, below);
        }
    }

    /** As large as its line allows; a tag is never cut. */
    private float tagSize(String tag, float width) {
        var size = TAG;
        while (size > SMALL && typeface.getWidthPoint(tag, size) > width) {
            size--;
        }
        return size;
    }

    /** Writes as many lines as there is room for, from an upper edge down; answers the edge below them. */
    private float write(String text, float size, int most, Rectangle room, float from) {
        var edge = from;
        var fitting = (int) ((from - room.getBottom()) / (size * LEADING));
        if (fitting < 1) {
            return edge;
        }
        for (var line : new Lines(typeface, size, room.getWidth()).of(text, Math.min(most, fitting))) {
            pen.beginText();
            pen.setFontAndSize(typeface, size);
            pen.setTextMatrix(room.getLeft(), edge - size * 0.9f);
            pen.showText(line);
            pen.endText();
            edge -= size * LEADING;
        }
        return edge;
    }

    private static float points(double millimetres) {
        return (float) millimetres * POINTS;
    }

    @Override
    public void close() {
        document.close();
    }
}
