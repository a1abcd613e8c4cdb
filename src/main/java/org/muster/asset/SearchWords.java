package org.muster.asset;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How text becomes words to search by, the same on both databases: NFKC, lower case, words found by their beginning;
 * Chinese runs as overlapping pairs and their leading character; tags and serial numbers also by every ending of four
 * characters or more.
 */
final class SearchWords {

    static final int LONGEST = 60;

    private static final int SHORTEST_ENDING = 4;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private SearchWords() {}

    /** The tokens stored for prose: names, descriptions, notes. */
    static Set<String> ofText(String text) {
        var tokens = new LinkedHashSet<String>();
        var plain = plain(text);
        WORD.matcher(plain).results().forEach(word -> tokens.add(cut(word.group())));
        HAN.matcher(plain).results().forEach(run -> {
            tokens.add(run.group().substring(0, 1));
            tokens.addAll(pairs(run.group()));
        });
        return tokens;
    }

    /** The tokens stored for a reference: it, and each of its endings. */
    static Set<String> ofReference(String reference) {
        var tokens = ofText(reference);
        var plain = plain(reference);
        if (!plain.isEmpty()) {
            tokens.add(cut(plain));
        }
        for (var start = 1; start + SHORTEST_ENDING <= plain.length(); start++) {
            tokens.add(cut(plain.substring(start)));
        }
        return tokens;
    }

    /** What must be found for a query: each of these as the beginning of some token. */
    static List<String> ofQuery(String query) {
        var tokens = new LinkedHashSet<String>();
        for (var part : plain(query).split("\\s+")) {
            if (HAN.matcher(part).find()) {
                WORD.matcher(part).results().forEach(word -> tokens.add(cut(word.group())));
                HAN.matcher(part)
                        .results()
                        .forEach(run ->
                                tokens.addAll(run.group().length() == 1 ? List.of(run.group()) : pairs(run.group())));
            } else if (!part.isEmpty()) {
                tokens.add(cut(part));
            }
        }
        return List.copyOf(tokens);
    }

    /** The text behind all that begin with a word, and before all others. */
    static String behind(String word) {
        return word + Character.MAX_VALUE;
    }

    private static List<String> pairs(String run) {
        return java.util.stream.IntStream.range(0, Math.max(run.length() - 1, 0))
                .mapToObj(at -> run.substring(at, at + 2))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String cut(String token) {
        return token.length() <= LONGEST ? token : token.substring(0, LONGEST);
    }
}
