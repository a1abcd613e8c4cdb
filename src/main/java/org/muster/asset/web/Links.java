package org.muster.asset.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Addresses of pages with their parameters; what is empty is left out. */
final class Links {

    private Links() {}

    static String to(String page, String... pairs) {
        var query = new ArrayList<String>();
        for (var at = 0; at < pairs.length; at += 2) {
            if (!pairs[at + 1].isEmpty()) {
                query.add(pairs[at] + "=" + URLEncoder.encode(pairs[at + 1], StandardCharsets.UTF_8));
            }
        }
        return query.isEmpty() ? page : page + "?" + String.join("&", query);
    }

    static String sheet(String tag, String list) {
        return to("/asset/sheet.xhtml", "tag", tag, "list", list);
    }

    /** The content of a document. */
    static String document(String code) {
        return to(DocumentServlet.PATH, "code", code);
    }

    /** A parameter of the address; empty if there is none. */
    static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("").strip();
    }

    /** The list behind a filter. */
    static String list(String filter, List<String> values) {
        var pairs = values.stream().flatMap(value -> Stream.of(filter, value));
        return to("/asset/list.xhtml", pairs.toArray(String[]::new));
    }

    static String list(String filter, String value) {
        return list(filter, List.of(value));
    }
}
