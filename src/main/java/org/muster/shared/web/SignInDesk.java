package org.muster.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the pages ask of whoever keeps people: who is signed in, and to remember how they like their pages (SPI). */
public interface SignInDesk {

    /** The person behind the request, if they are signed in; never creates a session. */
    Optional<Profile> profile(HttpServletRequest request);

    /** Keeps one preference of the signed-in person: {@code language}, {@code theme}, {@code columns.asset} … */
    void keep(HttpServletRequest request, String preference, String value);
}
