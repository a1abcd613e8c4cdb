package org.muster.ledger.pull;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An export somebody wants made in the background.
 *
 * @param export the name of one, or {@code package} for all of them in one archive
 */
public record WantedExport(String ledger, String export, String format, Map<String, List<String>> parameters) {

    public static final String PACKAGE = "package";

    public WantedExport {
        parameters = Map.copyOf(parameters);
    }

    boolean whole() {
        return export.equals(PACKAGE);
    }

    WantedExport knownAt(long tx) {
        var pinned = new TreeMap<>(parameters);
        pinned.put("known_at", List.of(Long.toString(tx)));
        return new WantedExport(ledger, export, format, pinned);
    }

    /** Its parameters as a query. */
    String text() {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    static WantedExport read(String ledger, String export, String format, String text) {
        var parameters = Stream.of(text.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> decoded(pair[0]), Collectors.mapping(pair -> decoded(pair[1]), Collectors.toList())));
        return new WantedExport(ledger, export, format, parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
