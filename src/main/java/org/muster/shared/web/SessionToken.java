package org.muster.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The secret that our own script shows with each request that changes something. It is made at sign-in, lives in the
 * session and is told only to our own pages, so a request from elsewhere cannot carry it.
 */
public final class SessionToken {
    /** The header the script sends it in. */
    public static final String HEADER = "X-Muster-Token";

    private static final String ATTRIBUTE = "muster.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionToken() {}

    /** Makes a new token for a session; called at sign-in. */
    public static void issue(HttpSession session) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        session.setAttribute(ATTRIBUTE, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Takes the token back, as signing out does; a session that merely ran out still has its own. */
    public static void withdraw(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    /** Whether the session's token was taken back. */
    public static boolean withdrawn(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) == null;
    }

    /** The token of the request's session; none without a session. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> Optional.ofNullable((String) session.getAttribute(ATTRIBUTE)));
    }

    /** Whether the request shows its session's token. */
    public static boolean shownBy(HttpServletRequest request) {
        var shown = Optional.ofNullable(request.getHeader(HEADER));
        return of(request)
                .flatMap(kept -> shown.map(given -> same(kept, given)))
                .orElse(false);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
