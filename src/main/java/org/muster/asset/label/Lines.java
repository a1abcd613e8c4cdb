package org.muster.asset.label;

import com.lowagie.text.pdf.BaseFont;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.asset.Typeface;

/** Breaks a text into lines of a width, where its language breaks; what does not fit into the last one is cut. */
final class Lines {

    private static final String CUT = "…";

    private final BaseFont typeface;
    private final float size;
    private final float width;

    Lines(BaseFont typeface, float size, float width) {
        this.typeface = typeface;
        this.size = size;
        this.width = width;
    }

    List<String> of(String text, int most) {
        var rest = Typeface.written(text, typeface).strip();
        var lines = new ArrayList<String>();
        while (!rest.isEmpty() && lines.size() < most - 1 && !fits(rest)) {
            var line = begin(rest);
            lines.add(line.strip());
            rest = rest.substring(line.length()).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest));
        }
        return lines;
    }

    /** As much of the beginning as fits: whole words, or whole signs when a word alone is too long. */
    private String begin(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var end = 0;
        for (var next = breaks.next();
                next != BreakIterator.DONE && fits(text.substring(0, next).strip());
                next = breaks.next()) {
            end = next;
        }
        return end > 0 ? text.substring(0, end) : text.substring(0, Math.max(1, signs(text, width)));
    }

    private String cut(String text) {
        if (fits(text)) {
            return text;
        }
        var room = width - typeface.getWidthPoint(CUT, size);
        return text.substring(0, signs(text, room)).strip() + CUT;
    }

    private int signs(String text, float room) {
        var end = 0;
        for (var next = text.offsetByCodePoints(0, 1);
                typeface.getWidthPoint(text.substring(0, next), size) <= room && next < text.length();
                next = text.offsetByCodePoints(next, 1)) {
            end = next;
        }
        return end;
    }

    private boolean fits(String text) {
        return typeface.getWidthPoint(text, size) <= width;
    }
}
