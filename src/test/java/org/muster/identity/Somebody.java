package org.muster.identity;

import java.util.Locale;
import java.util.Map;
import org.muster.shared.text.Language;

/** People as tests speak of them. */
final class Somebody {

    private Somebody() {}

    static PersonDetails named(String name) {
        return under(name, "");
    }

    static PersonDetails under(String name, String manager) {
        return new PersonDetails(
                name,
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org",
                Language.EN,
                new Post(Department.OPERATIONS, "", manager, ""));
    }

    static SownPerson sown(String code, String grants) {
        return new SownPerson(code, named("Person " + code), Grants.parse(grants));
    }

    static SignedIn holding(String code, String grants) {
        return new SignedIn(
                code,
                code,
                Language.EN,
                "auto",
                new Preferences(Map.of()),
                Grants.parse(grants).held());
    }
}
