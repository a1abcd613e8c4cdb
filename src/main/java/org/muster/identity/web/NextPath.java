package org.muster.identity.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody goes on after signing in: a page of ours, never an address that somebody else put into a link. */
record NextPath(String path) {

    private static final String HOME = "/";

    static NextPath of(Optional<String> asked) {
        return new NextPath(asked.filter(NextPath::local).orElse(HOME));
    }

    /** As a parameter of the sign-in page; nothing when it is the home page anyway. */
    String parameter() {
        return path.equals(HOME) ? "" : "&next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static boolean local(String path) {
        if (!path.startsWith("/")
                || path.length() > 2_000
                || path.chars().anyMatch(letter -> letter <= ' ' || letter == '\\' || letter > '~')) {
            return false;
        }
        try {
            var address = new URI(path);
            var page = address.getRawPath();
            return !address.isAbsolute()
                    && address.getRawAuthority() == null
                    && !page.contains("//")
                    && !page.contains("/.")
                    && Stream.of("/sign-in", "/sign-out", "/api/").noneMatch(page::startsWith);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
