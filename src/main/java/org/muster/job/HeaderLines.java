package org.muster.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The headers of an answer as one text: a line each, as they stand on the wire. */
final class HeaderLines {

    private HeaderLines() {}

    static String write(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, List<String>> read(String lines) {
        var headers = new LinkedHashMap<String, List<String>>();
        lines.lines().forEach(line -> {
            var colon = line.indexOf(": ");
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 2));
        });
        return headers;
    }
}
