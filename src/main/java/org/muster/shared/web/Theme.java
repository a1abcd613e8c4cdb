package org.muster.shared.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light or dark; without a choice the pages follow the device. */
public enum Theme {
    LIGHT,
    DARK;

    /** The value of {@code data-theme} and of the stored preference. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> of(String code) {
        return Stream.of(values()).filter(theme -> theme.code().equals(code)).findFirst();
    }
}
