package org.muster.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.audit.web.TrailLine.ChangeLine;
import org.muster.shared.fact.Change;
import org.muster.shared.field.FieldWords;
import org.muster.shared.text.Texts;
import org.muster.shared.web.Formats;
import org.muster.shared.web.Visitor;

/**
 * Puts before and after into the visitor's words. The trail keeps attributes by their names and values as codes; the
 * context that owns the subject has the words for both, and where it has none they stand as they are.
 */
@RequestScoped
class ChangeWords {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    private final SubjectWords subjects;
    private final Texts texts;
    private final Visitor visitor;
    private final Formats formats;
    private final Instance<FieldWords> described;

    @Inject
    ChangeWords(SubjectWords subjects, Texts texts, Visitor visitor, Formats formats, Instance<FieldWords> described) {
        this.subjects = subjects;
        this.texts = texts;
        this.visitor = visitor;
        this.formats = formats;
        this.described = described;
    }

    ChangeWords() {
        this(null, null, null, null, null);
    }

    ChangeLine line(String type, Change change) {
        var name = change.field().substring(change.field().lastIndexOf('.') + 1);
        var own = !name.equals(change.field());
        return new ChangeLine(
                label(type, name, own),
                shown(type, name, own, change.before()),
                shown(type, name, own, change.after()));
    }

    /** Only described fields can have words in the database; asking for any other would be a statement a line. */
    private Stream<FieldWords> described(boolean own) {
        return own ? described.stream() : Stream.empty();
    }

    private String label(String type, String name, boolean own) {
        return contexts(type)
                .flatMap(context -> find(context + ".field." + name).stream())
                .findFirst()
                .orElseGet(() -> described(own)
                        .map(words -> words.label(visitor.getLanguage(), name))
                        .findFirst()
                        .orElse(name));
    }

    private String shown(String type, String name, boolean own, String value) {
        if (value.equals("true") || value.equals("false")) {
            return texts.of(visitor.getLanguage(), value.equals("true") ? "shared.yes" : "shared.no");
        }
        if (DAY.matcher(value).matches()) {
            return formats.date(LocalDate.parse(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return formats.date(Instant.parse(value));
        }
        return CONSTANT.matcher(value).matches() ? constant(type, name, own, value) : value;
    }

    /** A constant is named after its enum: the attribute's name, or subject and attribute together. */
    private String constant(String type, String name, boolean own, String value) {
        return contexts(type)
                .flatMap(context -> Stream.of("choice." + name, camel(name), camel(type + "_" + name))
                        .flatMap(words -> find(context + "." + words + "." + value).stream()))
                .findFirst()
                .orElseGet(() -> described(own)
                        .map(words -> words.choice(visitor.getLanguage(), name, value))
                        .findFirst()
                        .orElse(value));
    }

    private Stream<String> contexts(String type) {
        return Stream.concat(subjects.context(type).stream(), Stream.of("catalog", "identity", "shared"))
                .distinct();
    }

    private Optional<String> find(String key) {
        return texts.find(visitor.getLanguage(), key);
    }

    private static String camel(String snake) {
        return Pattern.compile("_([a-z])")
                .matcher(snake)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
