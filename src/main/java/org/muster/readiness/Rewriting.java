package org.muster.readiness;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.asset.Description;

/** What is written about an asset anew, as far as plans may look at it: its capability, its model and its particulars. */
final class Rewriting {

    static final String CAPABILITY = "capability";
    static final String MODEL = "model";

    private static final Set<String> WORDS = Set.of(
            CAPABILITY,
            MODEL,
            "power_feed",
            "network",
            "firmware",
            "insurer",
            "limit",
            "aggregate_limit",
            "aggregate_used",
            "conditions");

    private Rewriting() {}

    /** By field, each that becomes another one; what is left out now is gone. */
    static Map<String, String> between(Description before, Description written) {
        var was = values(before);
        var is = values(written);
        var rewritten = new TreeMap<String, String>();
        is.forEach((field, value) -> {
            if (!value.equals(was.get(field)) && (counts(field, value) || counts(field, was.getOrDefault(field, "")))) {
                rewritten.put(field, value);
            }
        });
        was.forEach((field, value) -> {
            if (!is.containsKey(field) && counts(field, value)) {
                rewritten.put(field, "");
            }
        });
        return rewritten;
    }

    /** Whether a recorded change is one of what is written about an asset. */
    static boolean tracked(String field) {
        return field.equals(CAPABILITY) || field.equals(MODEL) || field.startsWith("particulars.");
    }

    private static Map<String, String> values(Description description) {
        var values = new TreeMap<>(description.particulars().values());
        values.put(CAPABILITY, description.capability());
        values.put(MODEL, description.model());
        return values;
    }

    /** Whether a plan may look at it: dates, what things fail together by, and every figure, of which any may be a minimum. */
    static boolean counts(String field, String value) {
        return Change.DATES.contains(field) || WORDS.contains(field) || value.matches("-?\\d+(\\.\\d+)?( .*)?");
    }
}
