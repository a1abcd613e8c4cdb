package org.muster.identity;

import java.util.Optional;

/** Which people are asked for; what is empty does not narrow. */
public record PersonFilter(
        String text, Optional<Department> department, Optional<Role> role, String site, Optional<Boolean> active) {

    public static final PersonFilter ALL =
            new PersonFilter("", Optional.empty(), Optional.empty(), "", Optional.empty());
}
