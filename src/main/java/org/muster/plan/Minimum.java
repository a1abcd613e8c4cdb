package org.muster.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The least an asset's particular must be, as in {@code memory_gib>=256}. */
public record Minimum(String field, BigDecimal least) {

    private static final Pattern TEXT = Pattern.compile("([a-z0-9_]+)\\s*>=\\s*(\\d{1,15}(?:\\.\\d{1,6})?)");

    static boolean readable(String text) {
        return Groups.split(text).stream().allMatch(each -> TEXT.matcher(each).matches());
    }

    /** All minima of a text such as {@code memory_gib>=256;storage_tib>=4}. */
    public static List<Minimum> of(String text) {
        return Groups.split(text).stream().map(Minimum::one).toList();
    }

    private static Minimum one(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Minimum(parts.group(1), new BigDecimal(parts.group(2)));
    }
}
