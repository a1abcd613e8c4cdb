package org.muster.ledger.pull;

import java.math.BigDecimal;
import org.muster.ledger.RowText;

/**
 * What a database writes for a day, a moment or a number, as {@link RowText} writes it: cut, not parsed, wherever the text
 * has the shape both databases give it. Nothing stays nothing.
 */
final class DatabaseText {

    private static final int DAY = "uuuu-mm-dd".length();
    private static final int SECONDS = "uuuu-mm-dd hh:mm:ss".length();

    private DatabaseText() {}

    /** A day, whether the database tells the hour beside it or not. */
    static String day(String text) {
        return text.length() <= DAY ? text : text.substring(0, DAY);
    }

    /** A moment that is kept in UTC, to the second. */
    static String moment(String text) {
        return text.isEmpty() ? text : day(text) + 'T' + text.substring(DAY + 1, SECONDS) + 'Z';
    }

    /** An amount with so many decimals; it has no others that count. */
    static String money(String text, int digits) {
        if (text.isEmpty()) {
            return text;
        }
        var point = text.indexOf('.');
        var decimals = point < 0 ? 0 : text.length() - point - 1;
        if (decimals == digits && plain(text)) {
            return text;
        }
        var end = text.length() - decimals + digits;
        return decimals > digits && idle(text, end) && plain(text)
                ? text.substring(0, digits == 0 ? point : end)
                : RowText.money(new BigDecimal(text), digits);
    }

    /** A number without idle zeros. */
    static String number(String text) {
        if (text.isEmpty() || text.indexOf('.') < 0 || !plain(text)) {
            return text.isEmpty() ? text : RowText.number(new BigDecimal(text));
        }
        var end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        var cut = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
        return cut.equals("-0") ? "0" : cut;
    }

    /** Whether nothing but zeros follows. */
    private static boolean idle(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is written out: no exponent, a digit before the point, no sign before nothing. */
    private static boolean plain(String text) {
        var first = text.charAt(0) == '-' ? 1 : 0;
        return text.length() > first
                && Character.isDigit(text.charAt(first))
                && text.indexOf('E') < 0
                && !(first == 1 && idleWithPoint(text));
    }

    private static boolean idleWithPoint(String text) {
        for (var i = 1; i < text.length(); i++) {
            if (text.charAt(i) != '0' && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
