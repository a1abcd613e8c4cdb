package org.muster.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.field.Particulars;

/**
 * The capabilities a requirement needs beside the one it asks for, or takes in its place, as they are kept with the line:
 * whoever has one of them bears on the plan though no line names them.
 */
record Beside(String text) {

    private static final String BAR = "|";

    /** What stands there where a line was written before it was kept. */
    private static final String ANY = "*";

    static String write(Particulars requirement) {
        var codes = Stream.concat(
                        requirement.get("companions").stream().flatMap(text -> Codes.split(text).stream()),
                        requirement.get("substitutes").stream()
                                .flatMap(text -> Substitute.of(text).stream())
                                .map(Substitute::capability))
                .distinct()
                .toList();
        return codes.isEmpty() ? "" : codes.stream().collect(Collectors.joining(BAR, BAR, BAR));
    }

    boolean anyOf(Collection<String> capabilities) {
        var needed = List.of(text.split("\\|"));
        return needed.contains(ANY) || needed.stream().anyMatch(capabilities::contains);
    }
}
