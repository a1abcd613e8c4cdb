package org.muster.catalog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.muster.catalog.VendorType;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.Visitor;

/** What the form of a vendor offers to choose from. */
@RequestScoped
class VendorOffers {

    private final Choices choices;
    private final Visitor visitor;

    @Inject
    VendorOffers(Choices choices, Visitor visitor) {
        this.choices = choices;
        this.visitor = visitor;
    }

    VendorOffers() {
        this(null, null);
    }

    List<Choice> types() {
        return choices.of(VendorType.values());
    }

    /** The countries of the world by their names in the visitor's language. */
    List<Choice> countries() {
        var locale = visitor.getLanguage().locale();
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale)))
                .toList();
    }
}
