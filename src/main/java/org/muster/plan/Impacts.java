package org.muster.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Impacts as one text of a column. */
final class Impacts {

    private Impacts() {}

    static String join(Collection<Impact> impacts) {
        return impacts.stream().sorted().map(Impact::name).collect(Collectors.joining(";"));
    }

    static List<Impact> split(String text) {
        return Codes.split(text).stream().map(Impact::valueOf).toList();
    }
}
