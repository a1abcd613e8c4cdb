package org.muster.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.identity.PersonRegister;
import org.muster.identity.SignedIn;
import org.muster.identity.Standing;
import org.muster.shared.text.Language;
import org.muster.shared.web.Profile;
import org.muster.shared.web.SignInDesk;
import org.muster.shared.web.Theme;

/** Tells the pages who is signed in, and keeps how they like them. */
@ApplicationScoped
class PeopleDesk implements SignInDesk {

    private final Doorkeeper doorkeeper;
    private final PersonRegister register;

    @Inject
    PeopleDesk(Doorkeeper doorkeeper, PersonRegister register) {
        this.doorkeeper = doorkeeper;
        this.register = register;
    }

    PeopleDesk() {
        this(null, null);
    }

    @Override
    public Optional<Profile> profile(HttpServletRequest request) {
        return person(request)
                .map(person -> new Profile(
                        person,
                        person.name(),
                        person.language(),
                        Theme.of(person.theme()),
                        person.grants().stream()
                                .map(grant -> grant.role().name())
                                .collect(Collectors.toSet()),
                        person.preferences().kept()));
    }

    @Override
    public void keep(HttpServletRequest request, String preference, String value) {
        person(request).ifPresent(person -> {
            switch (preference) {
                case "language" ->
                    register.changeOwnManners(Language.of(value).orElse(person.language()), person.theme());
                case "theme" -> register.changeOwnManners(person.language(), value);
                default -> register.keep(preference, value);
            }
        });
    }

    private Optional<SignedIn> person(HttpServletRequest request) {
        return doorkeeper.recognise(request).map(Standing::person);
    }
}
