package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.asset.Step;
import org.muster.catalog.FieldDirectory;
import org.muster.catalog.Kind;
import org.muster.shared.field.Field;
import org.muster.shared.money.Money;
import org.muster.shared.text.Bilingual;
import org.muster.shared.text.Labelled;
import org.muster.shared.text.Texts;
import org.muster.shared.usecase.Reason;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Formats;
import org.muster.shared.web.Visitor;

/** How the register's steps, fields and values are called in the visitor's language. */
@RequestScoped
class AssetWords {

    private static final int SHOWN_DECIMALS = 3;

    private final Texts texts;
    private final Visitor visitor;
    private final FieldDirectory fields;
    private final Formats formats;

    @Inject
    AssetWords(Texts texts, Visitor visitor, FieldDirectory fields, Formats formats) {
        this.texts = texts;
        this.visitor = visitor;
        this.fields = fields;
        this.formats = formats;
    }

    AssetWords() {
        this(null, null, null, null);
    }

    String of(String key, Object... arguments) {
        return texts.of(visitor.getLanguage(), key, arguments);
    }

    String ifAny(String key) {
        return texts.find(visitor.getLanguage(), key).orElse("");
    }

    String label(Labelled thing) {
        return texts.label(visitor.getLanguage(), thing);
    }

    /** A step as people who look after this kind say it. */
    String step(Step step, Kind kind) {
        return texts.label(visitor.getLanguage(), step, kind.name());
    }

    String named(Bilingual thing) {
        return thing.named(visitor.getLanguage());
    }

    String reason(Reason reason) {
        return of(reason.key(), reason.arguments().toArray());
    }

    /** What a common, a kind's or an own field is called. */
    String field(String name) {
        return texts.find(visitor.getLanguage(), "asset.field." + name)
                .orElseGet(() -> fields.label(visitor.getLanguage(), name));
    }

    List<Choice> choices(String name, Collection<String> values) {
        return values.stream()
                .map(value -> new Choice(value, choice(name, value)))
                .toList();
    }

    String yesNo(boolean yes) {
        return of(yes ? "shared.yes" : "shared.no");
    }

    /** A stored value as people read it, with its unit. */
    String shown(Field field, String value) {
        var words = switch (field.type()) {
            case DATE -> formats.date(LocalDate.parse(value));
            case MONEY -> formats.money(Money.parse(field.name(), value));
            case YES_NO -> yesNo(value.equals("true"));
            case CHOICE -> choice(field.name(), value);
            case INTEGER, DECIMAL -> number(value);
            case TEXT -> value;
        };
        return field.unit().isEmpty() ? words : words + "\u00A0" + unit(field);
    }

    /** The unit of a field, in the visitor's language where it is a word. */
    String unit(Field field) {
        return Optional.of(ifAny("shared.unit." + field.unit()))
                .filter(word -> !word.isEmpty())
                .orElse(field.unit());
    }

    private String number(String value) {
        var number = new BigDecimal(value);
        return number.scale() > SHOWN_DECIMALS ? value : formats.number(number);
    }

    private String choice(String name, String value) {
        return Optional.of(ifAny("asset.choice." + name + "." + value))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> fields.choice(visitor.getLanguage(), name, value));
    }
}
