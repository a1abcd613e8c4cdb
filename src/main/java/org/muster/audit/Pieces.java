package org.muster.audit;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into pieces that fit a column, never between the two halves of a character. */
final class Pieces {

    private Pieces() {}

    static List<String> of(String text, int length) {
        var pieces = new ArrayList<String>();
        var from = 0;
        do {
            var to = Math.min(from + length, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            pieces.add(text.substring(from, to));
            from = to;
        } while (from < text.length());
        return pieces;
    }
}
