package org.muster.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.muster.identity.PersonDirectory;
import org.muster.identity.Standing;

/**
 * Recognises who asks for a page, once per request: by the session, checked against the person as they stand now, so that
 * what is revoked ends at the next click on any server. Keys mean nothing here.
 */
@ApplicationScoped
class Doorkeeper {

    private static final String ADMISSION = "muster.admission";

    private final PersonDirectory people;

    @Inject
    Doorkeeper(PersonDirectory people) {
        this.people = people;
    }

    Doorkeeper() {
        this(null);
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** Whether a program asks; those are recognised at their own gate. */
    static boolean forPrograms(HttpServletRequest request) {
        return request.getServletPath().equals("/api")
                || request.getServletPath().startsWith("/api/");
    }

    /** Who the request comes from, if they are signed in; asked of the database once, however many ask here. */
    Optional<Standing> recognise(HttpServletRequest request) {
        if (forPrograms(request)) {
            return Optional.empty();
        }
        if (request.getAttribute(Seen.class.getName()) instanceof Seen seen) {
            return seen.standing();
        }
        var standing = Optional.ofNullable(request.getSession(false)).flatMap(this::seated);
        request.setAttribute(Seen.class.getName(), new Seen(standing));
        return standing;
    }

    /** Lets the person sit down in this session. */
    static void admit(HttpSession session, Standing standing) {
        session.setAttribute(ADMISSION, new Admission(standing.person().code(), standing.securityVersion()));
    }

    /** Keeps the person in who just changed what ends all their other sessions; under a new number. */
    void stay(HttpServletRequest request) {
        recognise(request)
                .flatMap(before -> people.standing(before.person().code()))
                .ifPresent(now -> {
                    request.changeSessionId();
                    admit(request.getSession(), now);
                });
    }

    private Optional<Standing> seated(HttpSession session) {
        if (!(session.getAttribute(ADMISSION) instanceof Admission admission)) {
            return Optional.empty();
        }
        var standing = people.standing(admission.code()).filter(admission::stillGood);
        if (standing.isEmpty()) {
            session.invalidate();
        }
        return standing;
    }

    /** What was found out about the running request. */
    private record Seen(Optional<Standing> standing) {}
}
