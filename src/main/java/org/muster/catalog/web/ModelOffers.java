package org.muster.catalog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.catalog.CapabilityDirectory;
import org.muster.catalog.FieldDirectory;
import org.muster.catalog.Kind;
import org.muster.shared.field.Field;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Visitor;

/** What the form of a model asks for and offers. */
@RequestScoped
class ModelOffers {

    private final CapabilityDirectory capabilities;
    private final FieldDirectory fields;
    private final Visitor visitor;

    @Inject
    ModelOffers(CapabilityDirectory capabilities, FieldDirectory fields, Visitor visitor) {
        this.capabilities = capabilities;
        this.fields = fields;
        this.visitor = visitor;
    }

    ModelOffers() {
        this(null, null, null);
    }

    List<Choice> capabilities(Kind kind) {
        return capabilities.of(kind).stream()
                .map(row -> new Choice(row.code(), row.named(visitor.getLanguage())))
                .toList();
    }

    /** The kind's fields; a model proposes values, so that none is required of it. */
    List<Field> fields(Kind kind) {
        return fields.of(kind).stream().map(Field::optional).toList();
    }
}
