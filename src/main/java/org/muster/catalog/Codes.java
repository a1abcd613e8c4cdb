package org.muster.catalog;

import java.util.regex.Pattern;
import org.muster.shared.usecase.Reasons;

/** What a code of the catalogue looks like: short, printable, the same in every language. */
final class Codes {

    static final int NAME = 120;

    private static final Pattern PATTERN = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,38}");

    private Codes() {}

    static Reasons check(Reasons reasons, String code) {
        return reasons.unless(PATTERN.matcher(code).matches(), "code", "catalog.refusal.code", code);
    }
}
