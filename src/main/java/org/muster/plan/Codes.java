package org.muster.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.shared.usecase.Reasons;

/** What codes look like in plans, and how several of them stand in one text. */
final class Codes {

    static final int NAME = 120;

    private static final Pattern PATTERN = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,38}");

    private Codes() {}

    static Reasons check(Reasons reasons, String code) {
        return reasons.unless(PATTERN.matcher(code).matches(), "code", "plan.refusal.code", code);
    }

    /** The codes of a text such as {@code T1; T2}. */
    static List<String> split(String text) {
        return Stream.of(text.split("[;,\\s]+")).filter(code -> !code.isEmpty()).toList();
    }

    static String join(List<String> codes) {
        return String.join(";", codes);
    }
}
