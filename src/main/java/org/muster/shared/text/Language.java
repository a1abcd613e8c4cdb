package org.muster.shared.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language Muster speaks. Its name is a text of its own and reads the same in every language. */
public enum Language implements Labelled {
    EN("en", Locale.ENGLISH, ""),
    ZH_CN("zh-CN", Locale.SIMPLIFIED_CHINESE, "_zh_CN");

    private final String tag;
    private final Locale locale;
    private final String suffix;

    Language(String tag, Locale locale, String suffix) {
        this.tag = tag;
        this.locale = locale;
        this.suffix = suffix;
    }

    /** The BCP 47 tag, as in the page's {@code lang}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** The key of the short name in the top bar. */
    public String shortKey() {
        return "shared.language.short." + name();
    }

    String suffix() {
        return suffix;
    }

    /** The language a tag such as {@code zh}, {@code zh-Hans-CN} or {@code en-GB} asks for. */
    public static Optional<Language> of(String tag) {
        var primary = primaryOf(tag);
        return Stream.of(values())
                .filter(language -> primaryOf(language.tag).equals(primary))
                .findFirst();
    }

    /** The first language of an {@code Accept-Language} header we speak, by weight; English if none. */
    public static Language preferred(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst()
                    .orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }

    private static String primaryOf(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }
}
