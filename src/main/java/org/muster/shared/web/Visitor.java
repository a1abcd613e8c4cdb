package org.muster.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Right;

/**
 * Whoever looks at a page, signed in or not. A signed-in person is spoken to in their language; anybody else in the one
 * of {@code ?lang=}, of the cookie it leaves, or of the browser.
 */
@Named
@RequestScoped
public class Visitor {
    /** The cookie that remembers a stranger's language. */
    public static final String COOKIE = "muster_lang";

    private final HttpServletRequest request;
    private final Instance<SignInDesk> desks;
    private final Instance<HomeZones> zones;
    private Optional<Profile> profile = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();
    private boolean asked;

    @Inject
    public Visitor(HttpServletRequest request, Instance<SignInDesk> desks, Instance<HomeZones> zones) {
        this.request = request;
        this.desks = desks;
        this.zones = zones;
    }

    Visitor() {
        this(null, null, null);
    }

    /** The signed-in person, if any. */
    public Optional<Profile> profile() {
        if (!asked) {
            profile = desks.stream().findFirst().flatMap(desk -> desk.profile(request));
            asked = true;
        }
        return profile;
    }

    public boolean isSignedIn() {
        return profile().isPresent();
    }

    /** The language to speak. */
    public Language getLanguage() {
        if (language.isEmpty()) {
            language = Optional.of(profile().map(Profile::language).orElseGet(this::languageOfStranger));
        }
        return language.get();
    }

    /** The zone in which the person reads days and hours; a stranger is told them in UTC. */
    public ZoneId getZone() {
        if (zone.isEmpty()) {
            zone = Optional.of(profile()
                    .flatMap(someone -> zones.stream().findFirst().map(home -> home.of(someone.caller())))
                    .orElse(ZoneOffset.UTC));
        }
        return zone.get();
    }

    /** Whether the person holds the right at any site. */
    public boolean may(Right right) {
        return profile()
                .filter(someone -> !someone.caller().reach(right).nowhere())
                .isPresent();
    }

    /** A preference kept earlier by the signed-in person. */
    public Optional<String> preference(String name) {
        return profile()
                .flatMap(someone -> Optional.ofNullable(someone.preferences().get(name)));
    }

    private Language languageOfStranger() {
        return Stream.of(parameter(), cookie())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::languageOfBrowser);
    }

    private Optional<Language> parameter() {
        return Optional.ofNullable(request.getParameter("lang")).flatMap(Language::of);
    }

    private Optional<Language> cookie() {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private Language languageOfBrowser() {
        return Optional.ofNullable(request.getHeader("Accept-Language"))
                .map(Language::preferred)
                .orElse(Language.EN);
    }
}
