package org.muster.asset.label;

import org.muster.shared.text.Labelled;

/** The sheets and rolls labels are sold on; all measures in millimetres. */
public enum LabelFormat implements Labelled {
    A4_3_BY_8(210, 297, 3, 8, 70, 37, 0, 0.5, 0),
    A4_2_BY_7(210, 297, 2, 7, 99.1, 38.1, 4.7, 15.15, 2.5),
    A4_3_BY_7(210, 297, 3, 7, 63.5, 38.1, 7.25, 15.15, 2.5),
    ROLL_62_BY_29(62, 29, 1, 1, 62, 29, 0, 0, 0);

    private final double pageWidth;
    private final double pageHeight;
    private final int columns;
    private final int rows;
    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double gap;

    LabelFormat(
            double pageWidth,
            double pageHeight,
            int columns,
            int rows,
            double width,
            double height,
            double left,
            double top,
            double gap) {
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.gap = gap;
    }

    /** How many labels a sheet has. */
    public int capacity() {
        return columns * rows;
    }

    double pageWidth() {
        return pageWidth;
    }

    double pageHeight() {
        return pageHeight;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** How far from the left edge of the sheet its n-th label begins, counted from 0 line by line. */
    double leftOf(int n) {
        return left + n % columns * (width + gap);
    }

    /** How far from the upper edge. */
    double topOf(int n) {
        return top + n / columns * height;
    }
}
