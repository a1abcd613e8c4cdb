package org.muster.catalog;

/** The check digit of ISO/IEC 7812-1 annex B, which finds every single mistyped digit and nearly every swapped pair. */
final class Luhn {

    private static final int IMEI_DIGITS = 15;

    private Luhn() {}

    static boolean imei(String text) {
        return text.matches("[0-9]{" + IMEI_DIGITS + "}") && holds(text);
    }

    /** Whether the last digit checks the others. */
    static boolean holds(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var weighted = place % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
