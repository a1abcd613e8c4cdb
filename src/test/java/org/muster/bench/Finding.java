package org.muster.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param met whether the bar is met; empty when the line only informs
 */
public record Finding(String what, String bar, String measured, Optional<Boolean> met) {

    /** A measure that should not be above its bar. */
    public static Finding atMost(String what, double bar, String unit, double measured) {
        return new Finding(what, "≤ " + number(bar) + unit, number(measured) + unit, Optional.of(measured <= bar));
    }

    /** A measure that should not be below its bar. */
    public static Finding atLeast(String what, double bar, String unit, double measured) {
        return new Finding(what, "≥ " + number(bar) + unit, number(measured) + unit, Optional.of(measured >= bar));
    }

    public static Finding told(String what, String unit, double measured) {
        return new Finding(what, "", number(measured) + unit, Optional.empty());
    }

    static String number(double number) {
        var decimals = number >= 100 ? 0 : number >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    private String verdict() {
        return met.map(good -> good ? "met" : "MISSED").orElse("");
    }

    String line() {
        return "%-72s %16s %16s  %s".formatted(what, bar, measured, verdict()).stripTrailing();
    }
}
