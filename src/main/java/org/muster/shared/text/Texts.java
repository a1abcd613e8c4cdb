package org.muster.shared.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All words of Muster. Each context keeps its own two files; the first part of a key names the context. A text without
 * arguments is taken as it stands, one with arguments is a {@link MessageFormat}. A missing text shows its key between
 * question marks, so that it is seen.
 */
@ApplicationScoped
public class Texts {
    private final Map<Language, Map<String, Map<String, String>>> books = byLanguage();
    private final Map<Language, Map<String, DateTimeFormatter>> formats = byLanguage();

    private static <T> Map<Language, Map<String, T>> byLanguage() {
        return Stream.of(Language.values()).collect(Collectors.toMap(each -> each, each -> new ConcurrentHashMap<>()));
    }

    /** The text of the key with its arguments filled in. */
    public String of(Language language, String key, Object... arguments) {
        var text = find(language, key).orElse("???" + key + "???");
        if (arguments.length == 0) {
            return text;
        }
        var spoken =
                Stream.of(arguments).map(argument -> spoken(language, argument)).toArray();
        return new MessageFormat(text, language.locale()).format(spoken);
    }

    private Object spoken(Language language, Object argument) {
        if (argument instanceof Labelled thing) {
            return label(language, thing);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(each -> spoken(language, each).toString())
                    .collect(Collectors.joining(of(language, "shared.list.separator")));
        }
        return argument instanceof LocalDate date
                ? format(language, "shared.format.date").format(date)
                : argument;
    }

    /** How the language writes days or moments, by the key of the pattern. */
    public DateTimeFormatter format(Language language, String key) {
        return formats.get(language)
                .computeIfAbsent(key, name -> DateTimeFormatter.ofPattern(of(language, name), language.locale()));
    }

    /** The text of the key, if there is one. */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(book(language, contextOf(key)).get(key));
    }

    /** The name of a constant. */
    public String label(Language language, Labelled thing) {
        return of(language, thing.textKey());
    }

    /** The name of a constant in a narrower sense, such as a step of one kind; the general name where there is none. */
    public String label(Language language, Labelled thing, String narrower) {
        return find(language, thing.textKey() + "." + narrower).orElseGet(() -> label(language, thing));
    }

    private Map<String, String> book(Language language, String context) {
        return books.get(language)
                .computeIfAbsent(
                        context, name -> read("/org/muster/" + name + "/texts" + language.suffix() + ".properties"));
    }

    private static String contextOf(String key) {
        var dot = key.indexOf('.');
        var context = dot < 0 ? "" : key.substring(0, dot);
        return context.chars().allMatch(Character::isLowerCase) ? context : "";
    }

    private static Map<String, String> read(String path) {
        var source = Texts.class.getResourceAsStream(path);
        if (source == null) {
            return Map.of();
        }
        try (Reader reader = new InputStreamReader(source, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var book = new HashMap<String, String>();
            properties.stringPropertyNames().forEach(name -> book.put(name, properties.getProperty(name)));
            return Map.copyOf(book);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
