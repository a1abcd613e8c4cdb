package org.muster.audit;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.text.Language;

/** What is said in every language at once, a line each; a text of one line is the same in all. */
final class Lines {

    private static final String SEPARATOR = "\u2028";

    private Lines() {}

    static String write(Function<Language, String> said) {
        return Stream.of(Language.values()).map(said).collect(Collectors.joining(SEPARATOR));
    }

    static String read(String text, Language language) {
        var lines = text.split(SEPARATOR, -1);
        return lines[Math.min(language.ordinal(), lines.length - 1)];
    }
}
