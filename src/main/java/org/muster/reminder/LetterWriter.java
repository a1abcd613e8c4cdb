package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.identity.PersonDirectory;
import org.muster.identity.SignedIn;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/** Writes digests in the language of whoever gets them. */
@ApplicationScoped
class LetterWriter {

    private static final String INBOX = "/reminder/list.xhtml";

    private final Texts texts;
    private final BaseUrl base;
    private final PersonDirectory people;

    @Inject
    LetterWriter(Texts texts, BaseUrl base, PersonDirectory people) {
        this.texts = texts;
        this.base = base;
        this.people = people;
    }

    LetterWriter() {
        this(null, null, null);
    }

    /** Of what was told more than once since the last digest only what was told last is in it. */
    Letter digest(SignedIn reader, LocalDate day, List<Line> told) {
        var lines = lastOfEach(told);
        var language = reader.language();
        var names = people.names(lines.stream()
                .map(Line::becauseOf)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet()));
        var text = new StringBuilder()
                .append(texts.of(language, "reminder.mail.hello", reader.name()))
                .append("\n\n")
                .append(texts.of(language, "reminder.mail.what", lines.size()))
                .append("\n");
        for (var line : lines) {
            text.append("\n* ").append(said(language, line)).append('\n');
            text.append("  ").append(when(language, line)).append('\n');
            text.append("  ")
                    .append(texts.of(
                            language, line.because().textKey(), names.getOrDefault(line.becauseOf(), line.becauseOf())))
                    .append('\n');
            base.of(line.notice().page())
                    .ifPresent(url -> text.append("  ").append(url).append('\n'));
        }
        text.append('\n').append(texts.of(language, "reminder.mail.end")).append('\n');
        base.of(INBOX).ifPresent(url -> text.append(url).append('\n'));
        return new Letter(texts.of(language, "reminder.mail.subject", lines.size(), day), text.toString());
    }

    private static List<Line> lastOfEach(List<Line> told) {
        var last = new LinkedHashMap<List<Object>, Line>();
        told.forEach(line -> last.put(List.of(line.subject(), line.rule(), line.plannedOn()), line));
        return List.copyOf(last.values());
    }

    Letter test(SignedIn reader) {
        return new Letter(
                texts.of(reader.language(), "reminder.mail.test.subject"),
                texts.of(reader.language(), "reminder.mail.test.text", reader.name()) + "\n");
    }

    /** What is to be done; a line of its own, whatever its words contain. */
    String said(Language language, Line line) {
        return texts.of(language, line.notice().key(), line.notice().words().toArray())
                .replaceAll("\\p{Cntrl}+", " ");
    }

    private String when(Language language, Line line) {
        return texts.of(
                language,
                "reminder.mail.when",
                texts.of(language, line.rung().kind().textKey(), line.rung().number()),
                line.plannedOn());
    }
}
