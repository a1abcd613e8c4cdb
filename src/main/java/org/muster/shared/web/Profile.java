package org.muster.shared.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Caller;

/**
 * The signed-in person as the pages see them: who they are, how they like their pages, and by {@link Caller} what they
 * may do.
 *
 * @param roles the names of the roles they hold anywhere
 * @param preferences what the pages remember for them, by name
 */
public record Profile(
        Caller caller,
        String name,
        Language language,
        Optional<Theme> theme,
        Set<String> roles,
        Map<String, String> preferences) {

    public Profile {
        roles = Set.copyOf(roles);
        preferences = Map.copyOf(preferences);
    }

    public String code() {
        return caller.code();
    }
}
