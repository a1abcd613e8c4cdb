package org.muster.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.muster.identity.ApiKeyDirectory;
import org.muster.identity.Credentials;
import org.muster.identity.Entrance;
import org.muster.identity.KeyHolder;
import org.muster.identity.PersonDirectory;
import org.muster.identity.Standing;
import org.muster.identity.TooManyAttempts;
import org.muster.shared.fact.Whence;
import org.muster.shared.rest.Api;
import org.muster.shared.rest.Problem;

/**
 * Recognises whom a request comes from, once. Pages: by the session, checked against the person as they stand now, so
 * that what is revoked ends at the next click on any server. Programs: by a bearer key alone; only where keys are made
 * may account and password be shown. Cookies mean nothing to the API and keys nothing to pages.
 */
@ApplicationScoped
class Doorkeeper {

    private static final String KEYS = Api.PATH + "/api-keys";
    private static final String ADMISSION = "muster.admission";
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final PersonDirectory people;
    private final ApiKeyDirectory keys;
    private final Entrance entrance;

    @Inject
    Doorkeeper(PersonDirectory people, ApiKeyDirectory keys, Entrance entrance) {
        this.people = people;
        this.keys = keys;
        this.entrance = entrance;
    }

    Doorkeeper() {
        this(null, null, null);
    }

    static boolean forPrograms(HttpServletRequest request) {
        return request.getServletPath().equals("/api")
                || request.getServletPath().startsWith("/api/");
    }

    /** Whether account and password may be shown here instead of a key. */
    static boolean takesPassword(HttpServletRequest request) {
        return request.getMethod().equals("POST") && path(request).equals(KEYS);
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** Whom the request comes from; asked of the database once, however many ask here. */
    Recognition recognise(HttpServletRequest request) {
        if (request.getAttribute(Recognition.class.getName()) instanceof Recognition known) {
            return known;
        }
        var recognition = forPrograms(request) ? program(request) : person(request);
        request.setAttribute(Recognition.class.getName(), recognition);
        recognition.key().ifPresent(holder -> request.setAttribute(KeyHolder.class.getName(), holder));
        return recognition;
    }

    /** Lets the person sit down in this session. */
    static void admit(HttpSession session, Standing standing) {
        session.setAttribute(ADMISSION, new Admission(standing.person().code(), standing.securityVersion()));
    }

    /** Keeps the person in who just changed what ends all their other sessions; under a new number. */
    void stay(HttpServletRequest request) {
        recognise(request)
                .standing()
                .flatMap(before -> people.standing(before.person().code()))
                .ifPresent(now -> {
                    request.changeSessionId();
                    admit(request.getSession(), now);
                });
    }

    private Recognition person(HttpServletRequest request) {
        var session = Optional.ofNullable(request.getSession(false));
        return session.map(open -> open.getAttribute(ADMISSION))
                .filter(Admission.class::isInstance)
                .map(Admission.class::cast)
                .map(admission -> people.standing(admission.code())
                        .filter(standing ->
                                standing.welcome() && standing.securityVersion() == admission.securityVersion())
                        .map(Recognition::of)
                        .orElseGet(() -> {
                            session.get().invalidate();
                            return Recognition.STRANGER;
                        }))
                .orElse(Recognition.STRANGER);
    }

    private Recognition program(HttpServletRequest request) {
        var proof = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (proof.regionMatches(true, 0, BEARER, 0, BEARER.length()) && !takesPassword(request)) {
            return keys.holder(proof.substring(BEARER.length()).strip())
                    .map(Recognition::of)
                    .orElseGet(() -> Recognition.of(Problem.of(401, "invalid-key")
                            .with("WWW-Authenticate", "Bearer realm=\"muster\", error=\"invalid_token\"")));
        }
        if (proof.regionMatches(true, 0, BASIC, 0, BASIC.length()) && takesPassword(request)) {
            return credentials(proof.substring(BASIC.length()).strip())
                    .map(given -> enter(given, request))
                    .orElse(Recognition.STRANGER);
        }
        return Recognition.STRANGER;
    }

    private Recognition enter(Credentials given, HttpServletRequest request) {
        try {
            return entrance.enter(given, Whence.API, request.getRemoteAddr())
                    .map(Recognition::of)
                    .orElse(Recognition.STRANGER);
        } catch (TooManyAttempts early) {
            return Recognition.of(
                    Problem.of(429, "too-many-attempts").with("Retry-After", Long.toString(early.seconds())));
        }
    }

    private static Optional<Credentials> credentials(String basic) {
        try {
            var pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
