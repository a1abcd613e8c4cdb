package org.muster.shared.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Percent-encoding of addresses: a percent sign stands before two hexadecimal digits (RFC 3986, section 2.1). */
public final class PercentEncoding {

    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private PercentEncoding() {}

    /** Whether the query of an address, if there is one, can be decoded; no servlet container reads the parameters else. */
    public static boolean intact(@Nullable String query) {
        return Optional.ofNullable(query)
                .filter(text -> BROKEN.matcher(text).find())
                .isEmpty();
    }
}
