package org.muster.readiness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The address of a question: the page on which some changes are tried out, filled in. It asks the last of a sort alone. */
final class WhatIfAddress {

    private WhatIfAddress() {}

    static String of(List<Change> changes) {
        var asked = new TreeMap<String, String>();
        changes.forEach(change -> asked.putAll(parameters(change)));
        return "/readiness/whatif.xhtml?"
                + asked.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static Map<String, String> parameters(Change change) {
        if (change instanceof Change.Replace replace) {
            return Map.of("remove", replace.subject(), "successor", replace.successor());
        }
        if (change instanceof Change.Lend lend) {
            return Map.of("lend", lend.subject(), "back", lend.back().toString());
        }
        if (change instanceof Change.Give give) {
            return Map.of("give", give.subject(), "to", give.plan());
        }
        if (change instanceof Change.Move move) {
            return Map.of("move", move.subject(), "site", move.site());
        }
        if (change instanceof Change.SetDate date) {
            return Map.of(
                    "dated",
                    date.subject(),
                    "field",
                    date.field(),
                    "date",
                    date.day().toString());
        }
        if (change instanceof Change.SetQuantity fewer) {
            return Map.of("fewer", fewer.subject(), "left", Integer.toString(fewer.quantity()));
        }
        return Map.of("remove", change.subject());
    }
}
