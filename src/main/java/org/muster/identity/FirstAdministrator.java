package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.shared.seed.FirstSignIn;
import org.muster.shared.text.Language;

/** Lets the first person into an installation where nobody exists: one administrator with a one-time password. */
@ApplicationScoped
class FirstAdministrator implements FirstSignIn {

    private static final String CODE = "admin";

    private final PersonRegister register;

    @Inject
    FirstAdministrator(PersonRegister register) {
        this.register = register;
    }

    FirstAdministrator() {
        this(null);
    }

    @Override
    public Optional<Created> create() {
        return register.appointFirst(first()).map(oneTime -> new Created(CODE, oneTime));
    }

    private static SownPerson first() {
        var details = new PersonDetails(
                "Administrator",
                "admin@localhost.localdomain",
                Language.EN,
                new Post(Department.TECHNOLOGY, "Administrator", "", ""));
        return new SownPerson(CODE, details, Grants.NONE.with(Grant.everywhere(Role.ADMINISTRATOR)));
    }
}
