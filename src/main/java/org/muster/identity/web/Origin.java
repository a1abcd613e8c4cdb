package org.muster.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Where a browser says a request was made: on one of our own pages or on somebody else's. */
final class Origin {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origin() {}

    /** Whether the request would change something and was made by a page that is not ours. */
    static boolean foreign(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return false;
        }
        var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        if (site.isPresent()) {
            return !OURS.contains(site.get());
        }
        return Optional.ofNullable(request.getHeader("Origin"))
                .filter(origin -> !sameHost(origin, request.getHeader("Host")))
                .isPresent();
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority())
                    .filter(authority -> authority.equalsIgnoreCase(host))
                    .isPresent();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
