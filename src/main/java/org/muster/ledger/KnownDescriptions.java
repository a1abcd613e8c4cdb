package org.muster.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a book knows one thing to be described: what it was told under which transaction, and since when that counts. */
record KnownDescriptions(List<Told> all) {

    static final KnownDescriptions NONE = new KnownDescriptions(List.of());

    /** What it was told once. */
    record Told(long tx, LocalDate since, Description description) {}

    /** The description in force now. */
    Optional<Description> latest() {
        return on(LocalDate.MAX);
    }

    /** The description in force on a day by what is known: what was told last of those days. */
    Optional<Description> on(LocalDate day) {
        return all.stream()
                .filter(told -> !told.since().isAfter(day))
                .max(Comparator.comparing(Told::tx).thenComparing(Told::since))
                .map(Told::description);
    }

    /**
     * What is told when it is described otherwise since a day: of the days before it was described otherwise again, it
     * keeps the names of those days, for what was called so only later was not called so then.
     */
    SortedMap<LocalDate, Description> with(Description now, LocalDate since) {
        var told = new TreeMap<LocalDate, Description>();
        told.put(since, on(since).map(then -> then.stepped(now, since)).orElse(now));
        all.stream()
                .map(Told::since)
                .filter(day -> day.isAfter(since))
                .forEach(day -> told.put(day, on(day).orElseThrow().stepped(now, day)));
        told.put(told.lastKey(), now);
        return told;
    }
}
