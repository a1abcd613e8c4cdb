package org.muster.asset;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.usecase.Refusal;

/** What stands behind the question mark in the address of an asset list, read and written again. */
public record ListAddress(Map<String, List<String>> parameters) {

    private static final Set<String> MANNERS = Set.of("sort", "size", "cols");
    private static final Set<String> PLACES = Set.of("after", "before", "lang", "list");

    /** Reads a query; refuses what no browser would have written. */
    public static ListAddress parse(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        Stream.of(query.split("&")).filter(pair -> !pair.isBlank()).forEach(pair -> {
            var halves = pair.split("=", 2);
            var value = halves.length == 1 ? "" : decoded(halves[1]);
            if (!value.isBlank()) {
                parameters
                        .computeIfAbsent(decoded(halves[0]), name -> new ArrayList<>())
                        .add(value);
            }
        });
        return new ListAddress(parameters);
    }

    /** Its filters alone; refuses a name no list knows, because without it more would be meant than was asked for. */
    public ListAddress filters() {
        var filters = new LinkedHashMap<>(parameters);
        filters.keySet().removeAll(MANNERS);
        filters.keySet().removeAll(PLACES);
        filters.forEach((name, values) -> {
            if (!AssetFilter.PARAMETERS.contains(name)) {
                throw Refusal.unreadable(name, values.get(0));
            }
        });
        return new ListAddress(filters);
    }

    /** What a saved view keeps: filters, order, columns, but no page. */
    ListAddress lasting() {
        var kept = new LinkedHashMap<>(parameters);
        kept.keySet().removeIf(name -> !AssetFilter.PARAMETERS.contains(name) && !MANNERS.contains(name));
        return new ListAddress(kept);
    }

    /** The query, written as browsers write it. */
    public String query() {
        return parameters.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.unreadable("list", text);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
