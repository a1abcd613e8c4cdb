package org.muster.catalog.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What arrives from a form: a field left empty arrives as nothing at all. */
final class Given {

    private Given() {}

    static String text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }
}
