package org.muster.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A capability that can stand in for another, and how much of a unit one of it gives, as in {@code SERVER_APP=0.5}. */
public record Substitute(String capability, BigDecimal ratio) {

    private static final Pattern TEXT = Pattern.compile("([A-Z0-9_-]+)\\s*=\\s*(0\\.\\d{1,4}|1)");

    static boolean readable(String text) {
        return Groups.split(text).stream().allMatch(each -> TEXT.matcher(each).matches());
    }

    public static List<Substitute> of(String text) {
        return Groups.split(text).stream().map(Substitute::one).toList();
    }

    private static Substitute one(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Substitute(parts.group(1), new BigDecimal(parts.group(2)));
    }
}
