package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The days a forecast looks at: the day it is made, and so many after it. */
public record Horizon(LocalDate asOf, long days) {

    /** The days within reach among those on which something may change. */
    Stream<LocalDate> within(Stream<LocalDate> changes) {
        var last = asOf.plusDays(days);
        return changes.filter(day -> day.isAfter(asOf) && !day.isAfter(last));
    }
}
