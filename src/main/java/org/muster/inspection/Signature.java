package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.muster.identity.PersonDirectory;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;

/**
 * A check is signed by whoever hands it in, with their own name: all of it, or some of its words, as of a name written in
 * two scripts; or with the name they sign in by.
 */
@ApplicationScoped
class Signature {

    private final PersonDirectory people;
    private final OpenCommand open;

    @Inject
    Signature(PersonDirectory people, OpenCommand open) {
        this.people = people;
        this.open = open;
    }

    Signature() {
        this(null, null);
    }

    /** The name under the check: the first that was written, else that of whoever hands it in. */
    String of(Optional<Written> answered, String signedAs) {
        var code = open.by().code();
        var name = people.names(Set.of(code)).getOrDefault(code, code);
        var given = Optional.of(new Written("signed_as", signedAs.strip()))
                .filter(written -> !written.name().isEmpty());
        answered.ifPresent(written -> check(written, name, code));
        given.ifPresent(written -> check(written, name, code));
        return answered.or(() -> given).map(Written::name).orElse(name);
    }

    private static void check(Written written, String name, String code) {
        var own = words(name);
        if (!words(written.name()).stream().allMatch(own::contains)
                && !written.name().equalsIgnoreCase(code)) {
            throw Refusal.invalid(written.field(), "inspection.refusal.signature", name);
        }
    }

    private static List<String> words(String name) {
        return List.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** A name, and the field it was written in. */
    record Written(String field, String name) {}
}
