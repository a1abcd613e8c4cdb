package org.muster.catalog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.muster.shared.text.Bilingual;
import org.muster.shared.web.Formats;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** How what is said of a model reads in the visitor's language. */
@RequestScoped
class ModelWords {

    private final Messages messages;
    private final Formats formats;
    private final Visitor visitor;

    @Inject
    ModelWords(Messages messages, Formats formats, Visitor visitor) {
        this.messages = messages;
        this.formats = formats;
        this.visitor = visitor;
    }

    ModelWords() {
        this(null, null, null);
    }

    String named(Bilingual thing) {
        return thing.named(visitor.getLanguage());
    }

    String months(int months) {
        return messages.of("catalog.page.months", months);
    }

    String hours(BigDecimal hours) {
        return messages.of("catalog.page.hours", formats.number(hours));
    }
}
