package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The days a forecast looks at: the day it is made, and so many after it. */
public record Horizon(LocalDate asOf, long days) {

    /** The days within reach on which a verdict may change: each the day after some gate's end. */
    Stream<LocalDate> daysAfterEndOf(Stream<Gate> gates) {
        var last = asOf.plusDays(days);
        return gates.map(Gate::until)
                .filter(until -> !until.isBefore(asOf) && until.isBefore(last))
                .map(until -> until.plusDays(1));
    }
}
