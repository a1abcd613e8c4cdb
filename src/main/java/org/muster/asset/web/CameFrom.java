package org.muster.asset.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetFilter;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.Refusal;

/** The list a sheet was opened from, read from the query its address carries along. */
record CameFrom(AssetFilter filter, Sort<?> sort) {

    /** The list, unless the query is not one of our lists. */
    static Optional<CameFrom> of(String query, LocalDate today) {
        try {
            var parameters = parameters(query);
            var filters = new LinkedHashMap<>(parameters);
            filters.keySet().retainAll(AssetFilter.PARAMETERS);
            return Optional.of(new CameFrom(AssetFilter.of(filters, today), sort(parameters)));
        } catch (Refusal | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Sort<?> sort(Map<String, List<String>> parameters) {
        var wish =
                parameters.getOrDefault("sort", List.of()).stream().findFirst().orElse("");
        Sort<?> sort = AssetDirectory.SORTS.stream()
                .filter(offered -> wish.equals(offered.name()) || wish.equals("-" + offered.name()))
                .<Sort<?>>map(offered -> offered)
                .findFirst()
                .orElse(AssetDirectory.BY_TAG);
        return wish.startsWith("-") ? sort.reversed() : sort;
    }

    private static Map<String, List<String>> parameters(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            var cut = pair.indexOf('=');
            if (cut > 0) {
                parameters
                        .computeIfAbsent(decoded(pair.substring(0, cut)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(cut + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
