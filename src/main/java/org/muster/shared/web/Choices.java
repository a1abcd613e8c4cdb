package org.muster.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.field.Field;
import org.muster.shared.field.FieldType;
import org.muster.shared.field.FieldWords;
import org.muster.shared.money.Money;
import org.muster.shared.text.Labelled;

/** What fields and filters offer, and how described fields look on pages, in the visitor's language. */
@Named
@RequestScoped
public class Choices {
    private final Messages messages;
    private final Formats formats;
    private final Visitor visitor;
    private final Instance<FieldWords> words;

    @Inject
    public Choices(Messages messages, Formats formats, Visitor visitor, Instance<FieldWords> words) {
        this.messages = messages;
        this.formats = formats;
        this.visitor = visitor;
        this.words = words;
    }

    Choices() {
        this(null, null, null, null);
    }

    /** The constants of an enum by their labels. */
    public List<Choice> of(Labelled... constants) {
        return Stream.of(constants)
                .map(constant -> new Choice(constant.name(), messages.label(constant)))
                .toList();
    }

    /** The allowed values of a described field; a value without a text of its own stands as it is. */
    public List<Choice> of(Field field, String prefix) {
        return field.choices().stream()
                .map(value -> new Choice(value, word(field, value, prefix)))
                .toList();
    }

    public List<Choice> yesNo() {
        return List.of(new Choice("true", messages.get("shared.yes")), new Choice("false", messages.get("shared.no")));
    }

    /** What a described field is called. */
    public String labelOf(Field field, String prefix) {
        return Optional.of(messages.ifAny(prefix + "." + field.name()))
                .filter(label -> !label.isEmpty())
                .orElseGet(() -> words.stream()
                        .findFirst()
                        .map(each -> each.label(visitor.getLanguage(), field.name()))
                        .orElse(field.name()));
    }

    /** The kind of input a described field needs. */
    public String inputFor(Field field) {
        return switch (field.type()) {
            case INTEGER, DECIMAL -> "number";
            case DATE -> "date";
            default -> "text";
        };
    }

    /** What helps to fill a described field in, if there is a text for it. */
    public String helpFor(Field field, String prefix) {
        var own = messages.ifAny(prefix + "." + field.name() + ".help");
        return own.isEmpty() && field.type() == FieldType.MONEY ? messages.get("shared.form.money.help") : own;
    }

    /** The unit of a described field, in the visitor's language where it is a word. */
    public String unitOf(Field field) {
        return Optional.of(messages.ifAny("shared.unit." + field.unit()))
                .filter(word -> !word.isEmpty())
                .orElse(field.unit());
    }

    /** A stored value as people read it. */
    public String shown(Field field, String value, String prefix) {
        return switch (field.type()) {
            case DATE -> formats.date(LocalDate.parse(value));
            case MONEY -> formats.money(Money.parse(field.name(), value));
            case YES_NO -> messages.get(value.equals("true") ? "shared.yes" : "shared.no");
            case CHOICE -> word(field, value, prefix);
            default -> value;
        };
    }

    private String word(Field field, String value, String prefix) {
        return Optional.of(messages.ifAny(prefix + "." + field.name() + "." + value))
                .filter(word -> !word.isEmpty())
                .orElseGet(() -> words.stream()
                        .findFirst()
                        .map(each -> each.choice(visitor.getLanguage(), field.name(), value))
                        .orElse(value));
    }
}
