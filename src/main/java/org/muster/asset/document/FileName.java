package org.muster.asset.document;

import java.text.Normalizer;
import java.util.Locale;

/** What a file is called: one line without folders, control characters and marks that turn the reading direction. */
record FileName(String text) {

    static final int LONGEST = 200;

    private static final String NAMELESS = "document";

    static FileName of(String given) {
        var line = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?]+", " ")
                .strip();
        var dotless = line.replaceAll("^\\.+", "");
        return new FileName(cut(dotless.isEmpty() ? NAMELESS : dotless));
    }

    /** The end is kept: it says what kind of file it is. */
    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        var dot = Math.max(line.lastIndexOf('.'), line.length() - 10);
        var end = line.substring(dot);
        return line.substring(0, LONGEST - end.length()) + end;
    }

    /** What follows the last dot, in lower case; empty if nothing does. */
    String extension() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same with the extension of the type. */
    FileName as(DocumentType type) {
        return type.fits(this)
                ? this
                : new FileName(text.substring(0, text.length() - extension().length()) + type.extension());
    }

    @Override
    public String toString() {
        return text;
    }
}
