package org.muster.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.muster.plan.Part;
import org.omnifaces.util.Faces;

/** Addresses of the pages of plans. */
final class Addresses {

    private Addresses() {}

    /** A parameter of the request; empty where there is none. */
    static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("").strip();
    }

    static Optional<Integer> number(String name) {
        return Optional.of(parameter(name))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    static String sheet(String plan) {
        return "/plan/sheet.xhtml?code=" + encoded(plan);
    }

    static String sheet(String plan, Part part) {
        return sheet(plan) + "&part=" + part.name();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
