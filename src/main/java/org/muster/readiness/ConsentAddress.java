package org.muster.readiness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page on which the owner of a plan agrees to a step, filled in; the plan it is issued for is another one. */
final class ConsentAddress {

    private ConsentAddress() {}

    static String of(String plan, String asset, Deed deed) {
        var address = new StringBuilder("/readiness/consent.xhtml?plan=")
                .append(encoded(plan))
                .append("&tag=")
                .append(encoded(asset))
                .append("&step=")
                .append(deed.step().name());
        deed.terms()
                .values()
                .forEach((term, value) -> address.append('&')
                        .append(term.equals(Deed.PLAN) ? "plan_to" : term)
                        .append('=')
                        .append(encoded(value)));
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
