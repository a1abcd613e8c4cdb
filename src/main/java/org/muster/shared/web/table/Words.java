package org.muster.shared.web.table;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.muster.shared.text.Labelled;
import org.muster.shared.text.Tone;
import org.muster.shared.web.Formats;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** The table's own words and numbers, in the visitor's language. */
final class Words {
    private final FacesContext faces;
    private final Messages messages;
    private final Formats formats;

    /** The same for all parts of one page. */
    static Words of(FacesContext faces) {
        return (Words) faces.getAttributes().computeIfAbsent(Words.class, any -> new Words(faces));
    }

    private Words(FacesContext faces) {
        this.faces = faces;
        this.messages = CDI.current().select(Messages.class).get();
        this.formats = CDI.current().select(Formats.class).get();
    }

    FacesContext faces() {
        return faces;
    }

    String of(String key, Object... arguments) {
        return messages.of("shared.list." + key, arguments);
    }

    /** A word a page may not have: the key's own text or, without one, the value as it stands. */
    String due(String value) {
        return Optional.of(messages.ifAny("shared.list.due." + value))
                .filter(word -> !word.isEmpty())
                .orElse(value);
    }

    String label(Labelled thing) {
        return messages.label(thing);
    }

    Tone dueTone(Temporal due) {
        return formats.dueTone(due);
    }

    String date(Temporal when) {
        return formats.date(when);
    }

    String relative(Temporal when) {
        return formats.relative(when);
    }

    String number(long number) {
        return formats.number(number);
    }

    List<String> preferredColumns(String table) {
        return CDI.current()
                .select(Visitor.class)
                .get()
                .preference("columns." + table)
                .filter(names -> !names.isBlank())
                .map(names -> List.of(names.split(",")))
                .orElse(List.of());
    }
}
