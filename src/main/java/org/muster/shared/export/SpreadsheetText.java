package org.muster.shared.export;

import java.util.regex.Pattern;

/** Text that a spreadsheet shows and does not carry out (OWASP: CSV injection). */
public final class SpreadsheetText {

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    private SpreadsheetText() {}

    /** The text with an apostrophe before what would begin a formula, and without control characters. */
    public static String harmless(String text) {
        var clean = shown(text);
        return FORMULA.matcher(text).matches() || clean.startsWith("\t") ? "'" + clean : clean;
    }

    /** The text without control characters, which XML cannot hold. */
    public static String shown(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }
}
